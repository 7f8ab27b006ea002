package io.taikei.query.overlap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Statement;
import io.taikei.overlap.PairEvidence;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.query.Graph;
import io.taikei.query.TierScope;
import io.taikei.query.overlap.ComparisonBasis.Basis;
import io.taikei.query.overlap.ComparisonBasis.ComparedAnalyses;
import io.taikei.query.overlap.PlacedPlans.PlacedAnalysis;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.stereotype.Component;

/**
 * What the graph does not hold of overlaps, computed when it is asked for: those of two
 * plans of some tiers, and the evidence of those that are kept without. It is the same as
 * what is kept.
 */
@Component
public class ComputedOverlaps {

	private final Graph graph;

	private final PlacedPlans placed;

	private final ComparisonBasis basis;

	ComputedOverlaps(Graph graph, PlacedPlans placed, ComparisonBasis basis) {
		this.graph = graph;
		this.placed = placed;
		this.basis = basis;
	}

	/** The accepted overlaps of two plans; none where the graph holds them all. */
	public ComparedPairs between(String planId, String other) {
		return between(planId, other, TierScope.DIRECT);
	}

	/** The overlaps of two plans of some tiers; none where the graph holds them all. */
	public ComparedPairs between(String planId, String other, TierScope tiers) {
		return between(planId, List.of(other), tiers);
	}

	/**
	 * The overlaps of a plan with each of others of some tiers; none of those of which
	 * the graph holds them all.
	 */
	public ComparedPairs between(String planId, List<String> others, TierScope tiers) {
		return between(planId, others, (now, plan, another) -> overlaps(now, plan, another, tiers.least()));
	}

	/**
	 * The overlaps of some elements of a plan with each of others of some tiers; none of
	 * those of which the graph holds them all.
	 */
	public ComparedPairs between(String planId, Set<ElementId> elements, List<String> others, TierScope tiers) {
		return between(planId, others, (now, plan, another) -> overlaps(now, plan, elements, another, tiers.least()));
	}

	private ComparedPairs between(String planId, List<String> others, Comparison comparison) {
		PlanId from = new PlanId(planId);
		return compare(others.stream().map((other) -> new Pair(from, new PlanId(other))).toList(), comparison,
				from::has);
	}

	/**
	 * The overlaps of any two of some plans of some tiers; none of those two of which the
	 * graph holds them all.
	 */
	public ComparedPairs among(List<String> planIds, TierScope tiers) {
		return compare(pairs(planIds), (now, plan, another) -> overlaps(now, plan, another, tiers.least()),
				(first) -> true);
	}

	/** The accepted ones of them that some elements have with each other. */
	public ComparedPairs among(List<String> planIds, Set<ElementId> elements) {
		Map<PlanId, Set<ElementId>> byPlan = elements.stream()
			.collect(Collectors.groupingBy(ElementId::plan, Collectors.toUnmodifiableSet()));
		return compare(pairs(planIds), (now, plan,
				another) -> overlaps(now, plan, byPlan.getOrDefault(plan.plan().id(), Set.of()), another, Tier.DIRECT)
					.stream()
					.filter((overlap) -> elements.contains(overlap.a()) && elements.contains(overlap.b()))
					.toList(),
				(first) -> true);
	}

	/** Computed once, as the same plans are looked at again and again. */
	private static List<Overlap> overlaps(Basis now, PlacedAnalysis one, PlacedAnalysis other, Tier least) {
		return now.overlaps()
			.get(new ComparedAnalyses(one.id(), other.id(), Set.of(), least),
					(analyses) -> now.space().overlaps(one.plan(), other.plan(), least));
	}

	private static List<Overlap> overlaps(Basis now, PlacedAnalysis one, Set<ElementId> elements, PlacedAnalysis other,
			Tier least) {
		return elements.isEmpty() ? List.of()
				: now.overlaps()
					.get(new ComparedAnalyses(one.id(), other.id(), Set.copyOf(elements), least),
							(analyses) -> now.space().overlaps(one.plan(), elements, other.plan(), least));
	}

	private static List<Pair> pairs(List<String> planIds) {
		List<PlanId> plans = planIds.stream().map(PlanId::new).toList();
		return IntStream.range(0, plans.size())
			.boxed()
			.flatMap(
					(at) -> plans.subList(at + 1, plans.size()).stream().map((other) -> new Pair(plans.get(at), other)))
			.toList();
	}

	private ComparedPairs compare(List<Pair> pairs, Comparison comparison, Predicate<ElementId> asked) {
		Set<Pair> kept = kept(pairs);
		List<Pair> unkept = pairs.stream().filter((pair) -> !kept.contains(pair)).toList();
		if (unkept.isEmpty()) {
			return ComparedPairs.NONE;
		}
		List<PlanId> all = unkept.stream().flatMap((pair) -> Stream.of(pair.plan(), pair.other())).distinct().toList();
		Basis now = this.basis.now();
		Map<PlanId, PlacedAnalysis> plans = this.placed.plans(all, now);
		List<Overlap> overlaps = unkept.stream()
			.filter((pair) -> plans.containsKey(pair.plan()) && plans.containsKey(pair.other()))
			.flatMap((pair) -> comparison
				.of(now, Objects.requireNonNull(plans.get(pair.plan())),
						Objects.requireNonNull(plans.get(pair.other())))
				.stream())
			.toList();
		return ComparedPairs.of(asked, overlaps,
				all.stream().filter((one) -> !plans.containsKey(one)).map(PlanId::value).toList());
	}

	private Set<Pair> kept(List<Pair> pairs) {
		return Set.copyOf(this.graph.rows(QueryFile.KEPT_COMPARISONS,
				Map.of("planIds", ids(pairs, Pair::plan), "otherIds", ids(pairs, Pair::other)), Pair.class, Pair::of));
	}

	private static List<String> ids(List<Pair> pairs, Function<Pair, PlanId> plan) {
		return pairs.stream().map(plan).map(PlanId::value).distinct().toList();
	}

	/**
	 * The rows, each with its evidence; without it where what the graph keeps of a plan's
	 * analysis can't be read.
	 */
	public List<OverlapRow> explained(List<OverlapRow> rows) {
		Set<ElementId> ids = rows.stream()
			.map(OverlapRow::unexplained)
			.filter(Objects::nonNull)
			.flatMap((overlap) -> Stream.of(overlap.a(), overlap.b()))
			.collect(Collectors.toSet());
		if (ids.isEmpty()) {
			return rows;
		}
		Basis now = this.basis.now();
		Map<ElementId, PlacedVector> vectors = this.placed.elements(ids, now);
		PairEvidence evidence = now.space().evidence(vectors.values(), now.passages().asMap());
		Map<ElementId, PlanElement> elements = elements(rows);
		return rows.stream().map((row) -> explained(row, vectors.keySet(), evidence, elements)).toList();
	}

	private static OverlapRow explained(OverlapRow row, Set<ElementId> placed, PairEvidence evidence,
			Map<ElementId, PlanElement> elements) {
		Overlap overlap = row.unexplained();
		if (overlap == null || !placed.contains(overlap.a()) || !placed.contains(overlap.b())) {
			return row;
		}
		Overlap found = evidence
			.explain(overlap, Objects.requireNonNull(elements.get(overlap.a())),
					Objects.requireNonNull(elements.get(overlap.b())))
			.rounded();
		return (found.evidence() != null) ? row.with(found.evidence()) : row;
	}

	/** The elements of rows, as far as their texts go. */
	private Map<ElementId, PlanElement> elements(List<OverlapRow> rows) {
		Map<String, Node> nodes = rows.stream()
			.filter((row) -> row.unexplained() != null)
			.flatMap((row) -> Stream.of(row.element(), row.other()))
			.collect(Collectors.toMap(Nodes::id, Function.identity(), (first, same) -> first));
		Map<String, List<Statement>> statements = this.graph
			.rows(QueryFile.TEXTS_OF_ELEMENTS, "elementIds", nodes.keySet(), Statements.class, Statements::of)
			.stream()
			.collect(Collectors.toMap(Statements::elementId, Statements::statements));
		return nodes.values()
			.stream()
			.map((node) -> element(node, statements.getOrDefault(Nodes.id(node), List.of())))
			.collect(Collectors.toMap(PlanElement::id, Function.identity()));
	}

	private static PlanElement element(Node node, List<Statement> statements) {
		return PlanElement.of(Roles.kind(node), Nodes.label(node, List.of()), PropertyValues.text(node, "field"),
				List.of(), statements, Delivery.NONE);
	}

	private record Statements(String elementId, List<Statement> statements) {

		static Statements of(TypeSystem types, Record row) {
			return new Statements(row.get("elementId").asString(), Nodes.statements(row.get("statements")));
		}

	}

	/** A plan and one that it is compared with. */
	private record Pair(PlanId plan, PlanId other) {

		static Pair of(TypeSystem types, Record row) {
			return new Pair(new PlanId(row.get("planId").asString()), new PlanId(row.get("otherId").asString()));
		}

	}

	/** How two plans are compared. */
	@FunctionalInterface
	private interface Comparison {

		List<Overlap> of(Basis now, PlacedAnalysis plan, PlacedAnalysis other);

	}

}
