package io.taikei.library.comparison;

import java.util.function.Supplier;

import io.taikei.library.result.GraphPath;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.FrequencyLoader;
import io.taikei.loader.KeptComparison;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.stored.StoredFrequencies;
import io.taikei.model.Overlap.Method;
import io.taikei.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Compares what is not yet compared, and fills the comparisons that are kept. It writes
 * in bounded steps, each alone under the lock, so that others load and compare in
 * between, and goes on where whoever was interrupted has left it.
 */
@Component
@EnableConfigurationProperties(ComparisonProperties.class)
public class PendingComparisons {

	private static final Logger logger = LoggerFactory.getLogger(PendingComparisons.class);

	private final LoadingLock lock;

	private final StoredFrequencies stored;

	private final FrequencyLoader frequencies;

	private final ComparisonQueue queue;

	private final ComparisonWorkers workers;

	private final ComparisonChoice choice;

	private final KeptComparisonFiller filler;

	private final CurrentPlanIndex index;

	PendingComparisons(LoadingLock lock, StoredFrequencies stored, FrequencyLoader frequencies, ComparisonQueue queue,
			ComparisonWorkers workers, ComparisonChoice choice, KeptComparisonFiller filler, CurrentPlanIndex index) {
		this.lock = lock;
		this.stored = stored;
		this.frequencies = frequencies;
		this.queue = queue;
		this.workers = workers;
		this.choice = choice;
		this.filler = filler;
		this.index = index;
	}

	/** Works off all that waits, and tells long work in the log. */
	public ComparisonReport workOff(Supplier<Vocabulary> vocabulary) {
		return workOff(vocabulary, ComparisonProgress.logged(logger));
	}

	/**
	 * Works off all that waits. A plan on which it fails waits on, and the others are
	 * compared; where the database fails, all wait on.
	 * @param vocabulary by what plans are compared; it is asked for where it is needed
	 */
	public ComparisonReport workOff(Supplier<Vocabulary> vocabulary, ComparisonProgress progress) {
		ComparisonTally tally = new ComparisonTally();
		tally.attempt(GraphPath.ALL, () -> {
			begin(vocabulary);
			this.workers.workOff(tally, progress);
			countCounterparts();
			for (KeptComparison kept : this.lock.hold(this.choice::settle)) {
				if (!tally.isDatabaseFailed()) {
					tally.attempt(GraphPath.of(kept.a()), () -> tally.filled(this.lock
						.hold(() -> this.filler.fill(kept, vocabulary.get().themes(), this.index.frequencies()))));
				}
			}
			countCounterparts();
		});
		return tally.report();
	}

	private void countCounterparts() {
		while (this.lock.hold(this.queue::countCounterparts)) {
			// Each step is a transaction of its own, after which others may load.
		}
	}

	/** What compares plans. */
	public Method method() {
		return this.index.method();
	}

	private void begin(Supplier<Vocabulary> vocabulary) {
		this.lock.hold(() -> {
			if (this.stored.version().isEmpty()) {
				this.frequencies.write(vocabulary.get().frequencies(), method());
			}
			else if (!this.queue.plans().isEmpty()) {
				this.frequencies.compareBy(method());
			}
			this.queue.settleNewcomers();
			return true;
		});
	}

}
