package io.taikei.library.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import io.taikei.loader.BestOverlaps;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.ComparisonQueue.QueuedElement;
import io.taikei.loader.FrequencyLoader;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.loader.stored.StoredFrequencies;
import io.taikei.model.PlanId;
import io.taikei.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * Compares all plans at once, for who writes what is found in another way than the queue
 * of comparisons is worked off.
 */
@Component
public class FirstComparison {

	private final LoadingLock lock;

	private final StoredFrequencies stored;

	private final FrequencyLoader frequencies;

	private final LoadedPlans plans;

	private final ComparisonQueue queue;

	private final CurrentPlanIndex current;

	private final QueuedComparison comparison;

	FirstComparison(LoadingLock lock, StoredFrequencies stored, FrequencyLoader frequencies, LoadedPlans plans,
			ComparisonQueue queue, CurrentPlanIndex current, QueuedComparison comparison) {
		this.lock = lock;
		this.stored = stored;
		this.frequencies = frequencies;
		this.plans = plans;
		this.queue = queue;
		this.current = current;
		this.comparison = comparison;
	}

	/**
	 * Queues the elements of all plans, and does what is to be done while nobody else
	 * loads. Who compares all of them compares none without another, so that no plan is a
	 * newcomer.
	 * @param vocabulary has the document frequencies, where the graph has none yet
	 * @param work does it by what finds the best overlaps
	 */
	public <T> T hold(Supplier<Vocabulary> vocabulary, Function<Finder, T> work) {
		return this.lock.hold(() -> {
			this.frequencies.write(this.stored.read().orElseGet(() -> vocabulary.get().frequencies()),
					this.current.method());
			this.plans.ids().forEach(this.queue::queueAlone);
			this.queue.settleNewcomers();
			CurrentPlanIndex.State state = this.current.upToDate();
			Set<PlanId> known = Set.copyOf(state.index().plans());
			return work.apply((elements) -> this.comparison.best(state,
					elements.stream()
						.filter((element) -> !element.current() || known.contains(element.id().plan()))
						.toList()));
		});
	}

	/** Finds the best overlaps of elements. */
	public interface Finder {

		/**
		 * What is found for elements, apart from pairs on which somebody decided. One
		 * whose plan has no analysis that can be read waits on.
		 */
		BestOverlaps best(List<QueuedElement> elements);

	}

}
