package io.taikei.library.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.loader.stored.StoredDecidedPairs;
import io.taikei.loader.stored.StoredDecidedPairs.Pair;
import io.taikei.loader.stored.StoredAnalyses;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.learned.LearnedRule;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The overlaps of pairs on which somebody decided, of any editions. */
@Component
class OverlapsOfDecidedPairs {

	private final StoredDecidedPairs pairs;

	private final StoredAnalyses analyses;

	private final @Nullable LearnedRule learned;

	OverlapsOfDecidedPairs(StoredDecidedPairs pairs, StoredAnalyses analyses, ObjectProvider<LearnedRule> learned) {
		this.pairs = pairs;
		this.analyses = analyses;
		this.learned = learned.getIfAvailable();
	}

	/** What is found for the decided pairs of elements. */
	Found of(Collection<ElementId> elements, DocumentFrequencies frequencies) {
		Map<List<PlanId>, List<Pair>> byPlans = this.pairs.of(elements)
			.stream()
			.collect(Collectors.groupingBy((pair) -> List.of(pair.a().plan(), pair.b().plan())));
		if (byPlans.isEmpty()) {
			return new Found(List.of(), Set.of());
		}
		Map<PlanId, AnalysedPlan> plans = this.analyses
			.read(byPlans.keySet().stream().flatMap(List::stream).collect(Collectors.toSet()));
		OverlapFinder finder = new OverlapFinder(frequencies, this.learned);
		List<Overlap> found = new ArrayList<>();
		Set<String> lost = new HashSet<>();
		byPlans.forEach((ends, decided) -> {
			Set<String> ids = decided.stream().map(Pair::id).collect(Collectors.toSet());
			lost.addAll(ids);
			AnalysedPlan one = plans.get(ends.getFirst());
			AnalysedPlan other = plans.get(ends.getLast());
			if (one != null && other != null) {
				finder.between(one, other).stream().filter((overlap) -> ids.contains(overlap.id())).forEach(found::add);
			}
		});
		found.forEach((overlap) -> lost.remove(overlap.id()));
		return new Found(found, lost);
	}

	/**
	 * What was found.
	 *
	 * @param overlaps the pairs that are overlaps
	 * @param lost the ids of those that are none
	 */
	record Found(List<Overlap> overlaps, Set<String> lost) {
	}

}
