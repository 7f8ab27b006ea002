package io.taikei.query.overlap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.loader.stored.StoredAnalyses;
import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Statement;
import io.taikei.overlap.AnalysedPlan;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.PairEvidence;
import io.taikei.query.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/**
 * What the graph does not hold of overlaps, computed when it is asked for: all overlaps
 * of two plans, and the evidence of those that are kept without. It is the same as what
 * is kept.
 */
@Component
public class ComputedOverlaps {

	private final Graph graph;

	private final StoredAnalyses analyses;

	private final ComparisonBasis basis;

	ComputedOverlaps(Graph graph, StoredAnalyses analyses, ComparisonBasis basis) {
		this.graph = graph;
		this.analyses = analyses;
		this.basis = basis;
	}

	/** The overlaps of two plans; none where the graph holds them all. */
	public ComparedPairs between(String planId, String other) {
		return between(planId, List.of(other));
	}

	/**
	 * The overlaps of a plan with each of others; none of those of which the graph holds
	 * them all.
	 */
	public ComparedPairs between(String planId, List<String> others) {
		Set<String> kept = Set
			.copyOf(this.graph.rows(QueryFile.KEPT_COMPARISONS, Map.of("planId", planId, "otherIds", others),
					String.class, (types, row) -> row.get("otherId").asString()));
		List<PlanId> unkept = others.stream().filter((other) -> !kept.contains(other)).map(PlanId::new).toList();
		if (unkept.isEmpty()) {
			return ComparedPairs.NONE;
		}
		PlanId from = new PlanId(planId);
		Map<PlanId, AnalysedPlan> plans = this.analyses
			.read(Stream.concat(Stream.of(from), unkept.stream()).collect(Collectors.toSet()));
		AnalysedPlan plan = plans.remove(from);
		if (plan == null) {
			return ComparedPairs.NONE;
		}
		OverlapFinder finder = new OverlapFinder(this.basis.now().frequencies());
		return ComparedPairs.of(from,
				plans.values().stream().flatMap((other) -> finder.between(plan, other).stream()).toList());
	}

	/** The rows, each with its evidence. */
	public List<OverlapRow> explained(List<OverlapRow> rows) {
		List<Overlap> unexplained = rows.stream().map(OverlapRow::unexplained).filter(Objects::nonNull).toList();
		if (unexplained.isEmpty()) {
			return rows;
		}
		Map<PlanId, AnalysedPlan> plans = this.analyses.read(unexplained.stream()
			.flatMap((overlap) -> Stream.of(overlap.a().plan(), overlap.b().plan()))
			.collect(Collectors.toSet()));
		PairEvidence evidence = this.basis.now().evidence().between(plans.values().toArray(AnalysedPlan[]::new));
		Map<ElementId, PlanElement> elements = elements(rows);
		return rows.stream().map((row) -> explained(row, plans.keySet(), evidence, elements)).toList();
	}

	private static OverlapRow explained(OverlapRow row, Set<PlanId> plans, PairEvidence evidence,
			Map<ElementId, PlanElement> elements) {
		Overlap overlap = row.unexplained();
		if (overlap == null || !plans.contains(overlap.a().plan()) || !plans.contains(overlap.b().plan())) {
			return row;
		}
		Overlap found = evidence
			.explain(overlap, Objects.requireNonNull(elements.get(overlap.a())),
					Objects.requireNonNull(elements.get(overlap.b())))
			.rounded();
		return row.with(Objects.requireNonNull(found.evidence()));
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

}
