package io.taikei.query.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanId;
import io.taikei.query.Descriptions;
import io.taikei.query.Graph;
import io.taikei.query.LinkedElement;
import io.taikei.query.PlanSummary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whole plans as trees, and how large they are. */
@Service
@Transactional(readOnly = true)
public class PlanOutlines {

	private final Graph graph;

	PlanOutlines(Graph graph) {
		this.graph = graph;
	}

	/** The plan's tree, or empty where no such plan is loaded. */
	public Optional<PlanOutline> ofPlan(PlanId planId) {
		return this.graph.plan(planId)
			.map((plan) -> outline(plan, this.graph.rows(QueryFile.PLAN_OUTLINE, Map.of("planId", planId.value()),
					LinkedElement.class, LinkedElement::of)));
	}

	/** The number of elements of every plan, in the order of the plans' ids. */
	public List<ElementCounts> elementCounts() {
		return counts(null);
	}

	/** The number of elements of a plan, or empty where no such plan is loaded. */
	public Optional<ElementCounts> elementCounts(PlanId planId) {
		return counts(planId.value()).stream().findFirst();
	}

	private List<ElementCounts> counts(@Nullable String onlyPlanId) {
		return this.graph.rows(QueryFile.ELEMENT_COUNTS, Collections.singletonMap("onlyPlanId", onlyPlanId),
				ElementCounts.class, PlanOutlines::count);
	}

	private PlanOutline outline(PlanSummary plan, List<LinkedElement> elements) {
		Descriptions descriptions = this.graph.describe(elements.stream().map(LinkedElement::element).toList(),
				elements.stream().map(LinkedElement::link).toList());
		return new OutlineTree(elements, descriptions).of(plan);
	}

	private static ElementCounts count(TypeSystem types, Record row) {
		return new ElementCounts(row.get("planId").asString(), row.get("futureVisions").asLong(),
				row.get("goals").asLong(), row.get("policies").asLong(), row.get("initiatives").asLong(),
				row.get("projects").asLong(), row.get("placeholders").asLong());
	}

}
