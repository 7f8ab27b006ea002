package io.taikei.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanId;
import io.taikei.query.Descriptions;
import io.taikei.query.Graph;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.LinkedElement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whole plans as trees. */
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

	private PlanOutline outline(PlanSummary plan, List<LinkedElement> elements) {
		Descriptions descriptions = this.graph.describe(elements.stream().map(LinkedElement::element).toList(),
				elements.stream().map(LinkedElement::link).toList());
		return new OutlineTree(elements, descriptions).of(plan);
	}

}
