package io.taikei.library.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.loader.stored.StoredAnalyses;
import io.taikei.loader.stored.StoredAnalyses.StoredAnalysis;
import io.taikei.loader.stored.StoredFrequencies;
import io.taikei.model.Overlap.Method;
import io.taikei.model.PlanId;
import io.taikei.overlap.CounterpartIndex;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.learned.LearnedRule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The elements of all current plans, ready to be compared, in the memory of this
 * application. Others may load and forget plans in the same database, so it is brought up
 * to date before it is used.
 */
@Component
class CurrentPlanIndex {

	private static final Logger logger = LoggerFactory.getLogger(CurrentPlanIndex.class);

	private final StoredFrequencies stored;

	private final StoredAnalyses analyses;

	private final @Nullable LearnedRule learned;

	private final Map<PlanId, String> held = new HashMap<>();

	private DocumentFrequencies frequencies = DocumentFrequencies.NONE;

	private CounterpartIndex index;

	private long revision;

	CurrentPlanIndex(StoredFrequencies stored, StoredAnalyses analyses, ObjectProvider<LearnedRule> learned) {
		this.stored = stored;
		this.analyses = analyses;
		this.learned = learned.getIfAvailable();
		this.index = new CounterpartIndex(this.frequencies, this.learned);
	}

	/** What compares plans. */
	Method method() {
		return OverlapFinder.method(this.learned);
	}

	/**
	 * The index as the graph is now. It stays so for as long as nobody loads, or a later
	 * call has another revision.
	 */
	synchronized State upToDate() {
		frequencies();
		Map<PlanId, String> current = this.analyses.current();
		List<PlanId> gone = this.held.keySet().stream().filter((plan) -> !current.containsKey(plan)).toList();
		gone.forEach(this::remove);
		List<PlanId> other = new ArrayList<>();
		current.forEach((plan, analysis) -> {
			if (!analysis.equals(this.held.get(plan))) {
				other.add(plan);
			}
		});
		this.analyses.read(other, this::put);
		return new State(this.index, this.frequencies, this.revision);
	}

	/** Those that overlaps in the graph are weighed by; others empty the index. */
	synchronized DocumentFrequencies frequencies() {
		String version = this.stored.version().orElse(this.frequencies.version());
		if (!version.equals(this.frequencies.version())) {
			this.frequencies = this.stored.read().orElse(DocumentFrequencies.NONE);
			this.index = new CounterpartIndex(this.frequencies, this.learned);
			this.held.clear();
			this.revision++;
		}
		return this.frequencies;
	}

	private void put(StoredAnalysis analysis) {
		this.revision++;
		try {
			this.index.put(analysis.read());
		}
		catch (IllegalArgumentException ex) {
			logger.warn("{} is not compared until it is loaded again: {}", analysis.plan(), ex.getMessage());
			this.index.remove(analysis.plan());
		}
		this.held.put(analysis.plan(), analysis.id());
	}

	private void remove(PlanId plan) {
		this.revision++;
		this.index.remove(plan);
		this.held.remove(plan);
	}

	/**
	 * What elements are compared with.
	 *
	 * @param index the elements of all current plans
	 * @param frequencies what they are weighed by
	 * @param revision another one says that the index has changed since
	 */
	record State(CounterpartIndex index, DocumentFrequencies frequencies, long revision) {
	}

}
