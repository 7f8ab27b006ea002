package io.taikei.library.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.loader.KeptComparison;
import io.taikei.loader.KeptComparisons;
import io.taikei.loader.OverlapLoader;
import io.taikei.loader.OverlapReport;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.loader.stored.StoredAnalyses;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Theme;
import io.taikei.overlap.EvidenceFinder;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.PairEvidence;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.learned.LearnedRule;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds all overlaps of comparisons that are kept, with their evidence. */
@Component
class KeptComparisonFiller {

	/** So many overlaps in a transaction, unless one element has more. */
	private static final int STEP = 1_000;

	private final KeptComparisons kept;

	private final StoredAnalyses analyses;

	private final LoadedPlans plans;

	private final OverlapLoader loader;

	private final @Nullable LearnedRule learned;

	KeptComparisonFiller(KeptComparisons kept, StoredAnalyses analyses, LoadedPlans plans, OverlapLoader loader,
			ObjectProvider<LearnedRule> learned) {
		this.kept = kept;
		this.analyses = analyses;
		this.plans = plans;
		this.loader = loader;
		this.learned = learned.getIfAvailable();
	}

	/** Fills a comparison, a few elements at a time; then it is complete. */
	OverlapReport fill(KeptComparison comparison, List<Theme> themes, DocumentFrequencies frequencies) {
		Map<PlanId, AnalysedPlan> analysed = this.analyses.read(List.of(comparison.a(), comparison.b()));
		AnalysedPlan a = analysed.get(comparison.a());
		AnalysedPlan b = analysed.get(comparison.b());
		if (a == null || b == null) {
			// It was loaded by an earlier version, and the next start analyses it.
			return OverlapReport.NONE;
		}
		Map<ElementId, List<Overlap>> overlaps = new HashMap<>();
		new OverlapFinder(frequencies, this.learned).between(a, b)
			.forEach((overlap) -> overlaps
				.computeIfAbsent(comparison.a().has(overlap.a()) ? overlap.a() : overlap.b(), (id) -> new ArrayList<>())
				.add(overlap));
		PairEvidence evidence = new EvidenceFinder(themes, frequencies).between(a, b);
		Map<ElementId, PlanElement> elements = elements(comparison);
		OverlapReport report = OverlapReport.NONE;
		List<ElementId> step = new ArrayList<>();
		List<Overlap> explained = new ArrayList<>();
		for (ElementId element : a.elements()) {
			step.add(element);
			overlaps.getOrDefault(element, List.of())
				.forEach((overlap) -> explained
					.add(evidence.explain(overlap, element(elements, overlap.a()), element(elements, overlap.b()))));
			if (explained.size() >= STEP) {
				report = report.plus(keep(comparison, step, explained, frequencies));
			}
		}
		report = report.plus(keep(comparison, step, explained, frequencies));
		this.kept.complete(comparison, true);
		return report;
	}

	private OverlapReport keep(KeptComparison comparison, List<ElementId> step, List<Overlap> explained,
			DocumentFrequencies frequencies) {
		OverlapReport report = this.loader.keep(comparison.a(), comparison.b(), step, explained, frequencies.version());
		step.clear();
		explained.clear();
		return report;
	}

	private Map<ElementId, PlanElement> elements(KeptComparison comparison) {
		Map<ElementId, PlanElement> elements = new HashMap<>();
		for (PlanId plan : List.of(comparison.a(), comparison.b())) {
			this.plans.read(plan)
				.orElseThrow()
				.plan()
				.elements()
				.forEach((element) -> elements.put(element.id(), element));
		}
		return elements;
	}

	private static PlanElement element(Map<ElementId, PlanElement> elements, ElementId id) {
		return Objects.requireNonNull(elements.get(id), id::value);
	}

}
