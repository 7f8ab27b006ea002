package io.taikei.library;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.ComparisonQueue.QueuedElement;
import io.taikei.loader.FrequencyLoader;
import io.taikei.loader.KeptComparison;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.stored.StoredFrequencies;
import io.taikei.model.PlanId;
import io.taikei.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Compares what is not yet compared, and fills the comparisons that are kept. It takes
 * bounded steps, each alone under the lock, so that others load and compare in between,
 * and goes on where whoever was interrupted has left it.
 */
@Component
@EnableConfigurationProperties(ComparisonProperties.class)
class PendingComparisons {

	private static final Logger logger = LoggerFactory.getLogger(PendingComparisons.class);

	/** So many elements in a transaction. */
	private static final int STEP = 200;

	private static final Path GRAPH = Path.of("graph");

	private final LoadingLock lock;

	private final StoredFrequencies stored;

	private final FrequencyLoader frequencies;

	private final ComparisonQueue queue;

	private final QueuedComparison comparison;

	private final ComparisonChoice choice;

	private final KeptComparisonFiller filler;

	private final CurrentPlanIndex index;

	PendingComparisons(LoadingLock lock, StoredFrequencies stored, FrequencyLoader frequencies, ComparisonQueue queue,
			QueuedComparison comparison, ComparisonChoice choice, KeptComparisonFiller filler, CurrentPlanIndex index) {
		this.lock = lock;
		this.stored = stored;
		this.frequencies = frequencies;
		this.queue = queue;
		this.comparison = comparison;
		this.choice = choice;
		this.filler = filler;
		this.index = index;
	}

	/** Works off all that waits, and tells long work in the log. */
	ComparisonReport workOff(Supplier<Vocabulary> vocabulary) {
		return workOff(vocabulary, ComparisonProgress.logged(logger));
	}

	/**
	 * Works off all that waits. A plan on which it fails waits on, and the others are
	 * compared; where the database fails, all wait on.
	 * @param vocabulary by what plans are compared; it is asked for where it is needed
	 */
	ComparisonReport workOff(Supplier<Vocabulary> vocabulary, ComparisonProgress progress) {
		ComparisonTally tally = new ComparisonTally();
		tally.attempt(GRAPH, () -> {
			begin(vocabulary);
			compareAll(tally, progress);
			for (KeptComparison kept : this.lock.hold(this.choice::settle)) {
				if (!tally.isDatabaseFailed()) {
					tally.attempt(KnownPlans.path(kept.a()), () -> tally.filled(this.lock
						.hold(() -> this.filler.fill(kept, vocabulary.get().themes(), this.index.frequencies()))));
				}
			}
		});
		return tally.report();
	}

	private void begin(Supplier<Vocabulary> vocabulary) {
		this.lock.hold(() -> {
			if (this.stored.version().isEmpty()) {
				this.frequencies.write(vocabulary.get().frequencies());
			}
			this.queue.settleNewcomers();
			return true;
		});
	}

	private void compareAll(ComparisonTally tally, ComparisonProgress progress) {
		Set<PlanId> failed = new HashSet<>();
		SequencedMap<PlanId, Long> waiting = waiting(tally);
		while (!waiting.isEmpty()) {
			long all = tally.elements() + waiting.values().stream().mapToLong(Long::longValue).sum();
			for (PlanId plan : waiting.sequencedKeySet()) {
				if (!tally.isDatabaseFailed() && !tally.attempt(KnownPlans.path(plan), () -> compare(plan, tally))) {
					failed.add(plan);
				}
				progress.compared(tally.elements(), all);
			}
			if (tally.isDatabaseFailed()) {
				return;
			}
			waiting = waiting(tally);
			failed.forEach(waiting::remove);
		}
	}

	/** What waits, with all that has to be compared once more because of newcomers. */
	private SequencedMap<PlanId, Long> waiting(ComparisonTally tally) {
		for (PlanId newcomer : this.queue.newcomers()) {
			tally.attempt(KnownPlans.path(newcomer), () -> this.lock.hold(() -> {
				this.comparison.challenge(newcomer);
				return true;
			}));
		}
		return this.queue.plans();
	}

	private void compare(PlanId plan, ComparisonTally tally) {
		while (this.lock.hold(() -> compareNext(plan, tally))) {
			// Each step is a transaction of its own, after which others may load.
		}
	}

	private boolean compareNext(PlanId plan, ComparisonTally tally) {
		List<QueuedElement> elements = this.queue.next(plan, STEP);
		if (elements.isEmpty()) {
			return false;
		}
		tally.compared(elements.size(), this.comparison.compare(plan, elements));
		return true;
	}

}
