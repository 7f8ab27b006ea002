package io.taikei.query.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.loader.stored.StoredAnalyses;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.query.Graph;
import io.taikei.query.overlap.ComparisonBasis.AnalysedElementId;
import io.taikei.query.overlap.ComparisonBasis.Basis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Plans and elements placed to be compared, from memory as far as they are there. Any
 * application may load and forget plans in the same database, so what is in memory goes
 * by the analysis that it was made of, and which that is is asked each time.
 */
@Component
class PlacedPlans {

	private static final Logger logger = LoggerFactory.getLogger(PlacedPlans.class);

	private final Graph graph;

	private final StoredAnalyses analyses;

	PlacedPlans(Graph graph, StoredAnalyses analyses) {
		this.graph = graph;
		this.analyses = analyses;
	}

	/** Those of the plans of which there is an analysis that can be read. */
	Map<PlanId, PlacedAnalysis> plans(Collection<PlanId> ids, Basis basis) {
		Map<PlanId, PlacedAnalysis> placed = new HashMap<>();
		Set<PlanId> unknown = new HashSet<>();
		analysesOf(ids).forEach((plan, analysis) -> {
			PlacedPlan known = basis.plans().getIfPresent(analysis);
			if (known != null) {
				placed.put(plan, new PlacedAnalysis(analysis, known));
			}
			else {
				unknown.add(plan);
			}
		});
		read(unknown, (analysis, plan) -> {
			PlacedPlan one = basis.space().place(plan);
			basis.plans().put(analysis, one);
			placed.put(one.id(), new PlacedAnalysis(analysis, one));
		});
		return placed;
	}

	/** Those of the elements of which there is an analysis that can be read. */
	Map<ElementId, PlacedVector> elements(Collection<ElementId> ids, Basis basis) {
		Map<PlanId, Set<ElementId>> byPlan = ids.stream()
			.collect(Collectors.groupingBy(ElementId::plan, Collectors.toSet()));
		Map<ElementId, PlacedVector> placed = new HashMap<>();
		Map<PlanId, Set<ElementId>> unknown = new HashMap<>();
		analysesOf(byPlan.keySet())
			.forEach((plan, analysis) -> byPlan.getOrDefault(plan, Set.of()).forEach((element) -> {
				PlacedVector known = basis.elements().getIfPresent(new AnalysedElementId(analysis, element));
				if (known != null) {
					placed.put(element, known);
				}
				else {
					unknown.computeIfAbsent(plan, (first) -> new HashSet<>()).add(element);
				}
			}));
		read(unknown.keySet(), (analysis,
				plan) -> basis.space().place(plan, unknown.getOrDefault(plan.id(), Set.of())).forEach((element) -> {
					basis.elements().put(new AnalysedElementId(analysis, element.id()), element);
					placed.put(element.id(), element);
				}));
		return placed;
	}

	private Map<PlanId, String> analysesOf(Collection<PlanId> plans) {
		return this.graph
			.rows(QueryFile.ANALYSES_OF_PLANS, "planIds", plans.stream().map(PlanId::value).toList(), Analysis.class,
					(types, row) -> new Analysis(new PlanId(row.get("planId").asString()),
							row.get("analysisId").asString()))
			.stream()
			.collect(Collectors.toMap(Analysis::plan, Analysis::id));
	}

	/** What can't be read is left out; whoever asks says so. */
	private void read(Set<PlanId> plans, BiConsumer<String, AnalysedPlan> reader) {
		this.analyses.read(plans, (analysis) -> {
			try {
				reader.accept(analysis.id(), analysis.read());
			}
			catch (IllegalArgumentException ex) {
				logger.warn("{} can't be compared until it is loaded again: {}", analysis.plan(), ex.getMessage());
			}
		});
	}

	/**
	 * A plan as an analysis of it has it.
	 *
	 * @param id the id of the analysis
	 * @param plan the plan
	 */
	record PlacedAnalysis(String id, PlacedPlan plan) {
	}

	private record Analysis(PlanId plan, String id) {
	}

}
