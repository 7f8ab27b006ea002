package io.taikei.loader.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.model.Succession;

/** Decisions on succession as rows. Their ids are the plan's and their order. */
final class SuccessionRows {

	private SuccessionRows() {
	}

	static List<Map<String, Object>> of(Plan plan) {
		List<Map<String, Object>> rows = new ArrayList<>();
		if (plan.succession() != null) {
			for (Succession.Link link : plan.succession().links()) {
				rows.add(row(plan.id(), link, rows.size() + 1));
			}
		}
		return rows;
	}

	private static Map<String, Object> row(PlanId planId, Succession.Link link, int order) {
		String id = planId + "~" + order;
		Row properties = new Row().with("id", id)
			.with("kind", link.kind())
			.with("from", link.from().stream().map(ElementId::value).toList())
			.with("to", link.to().stream().map(ElementId::value).toList())
			.with("order", order)
			.with("status", Succession.standing(link.decider()))
			.withDecider("decidedBy", link.decider())
			.with(link.source());
		return new Row().with("id", id).with("properties", properties.toMap()).toMap();
	}

}
