package io.taikei.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.query.Descriptions;
import io.taikei.query.Graph;
import io.taikei.query.path.PlacedElement;
import io.taikei.query.path.UpwardPath;
import org.neo4j.driver.types.Relationship;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is inferred, unconfirmed, blank or still to come in a plan (推定・空欄・新設予定はどれか？).
 */
@Service
@Transactional(readOnly = true)
public class UnresolvedItems {

	private final Graph graph;

	UnresolvedItems(Graph graph) {
		this.graph = graph;
	}

	/** All places in a plan that are inferred, the least sure first. */
	public List<InferredPlacement> inferredPlacements(PlanId planId) {
		return unconfirmedPlacements(planId).stream()
			.filter((link) -> link.placement().status() == Provenance.INFERRED)
			.toList();
	}

	/**
	 * All places in a plan that no person has confirmed: those that are inferred, the
	 * least sure first, then those that a language model read.
	 */
	public List<InferredPlacement> unconfirmedPlacements(PlanId planId) {
		List<PlacedElement> rows = rows(QueryFile.UNCONFIRMED_PLACEMENTS, "planId", planId);
		Descriptions descriptions = describe(rows);
		return rows.stream().flatMap((row) -> unsettled(row, descriptions).stream()).toList();
	}

	/** All places that a plan reserves for elements yet to come, in order. */
	public List<ReservedPlace> placeholders(PlanId planId) {
		List<PlacedElement> rows = rows(QueryFile.PLACEHOLDERS, "topId", planId);
		Descriptions descriptions = describe(rows);
		return rows.stream()
			.map((row) -> new ReservedPlace(descriptions.element(row.element()), row.way().steps()))
			.toList();
	}

	private List<PlacedElement> rows(QueryFile file, String parameter, PlanId planId) {
		return this.graph.rows(file, Map.of(parameter, planId.value()), PlacedElement.class, PlacedElement::of);
	}

	private Descriptions describe(List<PlacedElement> rows) {
		List<Relationship> links = rows.stream()
			.map(PlacedElement::way)
			.map(UpwardPath::ownLink)
			.flatMap(Optional::stream)
			.toList();
		return this.graph.describe(rows.stream().map(PlacedElement::element).toList(), links);
	}

	private static Optional<InferredPlacement> unsettled(PlacedElement row, Descriptions descriptions) {
		return row.way()
			.ownLink()
			.map((link) -> new InferredPlacement(descriptions.element(row.element()), row.way().steps(),
					descriptions.link(link)));
	}

}
