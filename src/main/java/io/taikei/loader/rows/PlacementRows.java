package io.taikei.loader.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;

/**
 * Links as rows. An element's order among its links is the order of its places, the first
 * being its own, the others repeats (再掲). Its position is its place among all that hang
 * from the same parent, as one reads the plan.
 */
public final class PlacementRows {

	private final Plan plan;

	private final TreeRoots roots;

	private final Map<String, Integer> children = new HashMap<>();

	private final List<Map<String, Object>> rows = new ArrayList<>();

	private PlacementRows(Plan plan) {
		this.plan = plan;
		this.roots = TreeRoots.of(plan);
	}

	/** One row for each link; what has no parent hangs from the plan, as stated. */
	public static List<Map<String, Object>> of(Plan plan) {
		var links = new PlacementRows(plan);
		plan.elements().forEach(links::add);
		return links.rows;
	}

	/** One row for each element, with all of its parents. */
	public static List<Map<String, Object>> parents(Plan plan) {
		return plan.elements().stream().map((element) -> parents(plan, element)).toList();
	}

	private static Map<String, Object> parents(Plan plan, PlanElement element) {
		List<String> parentIds = element.placements().stream().map(Placement::parent).map(ElementId::value).toList();
		return new Row().with("elementId", element.id().value())
			.with("parentIds", parentIds.isEmpty() ? List.of(plan.id().value()) : parentIds)
			.toMap();
	}

	private void add(PlanElement element) {
		if (element.placements().isEmpty()) {
			Row properties = standing(Provenance.STATED, 1, 1, List.of());
			add(element, this.plan.id().value(), this.roots.addTo(properties, element.id()));
		}
		for (int i = 0; i < element.placements().size(); i++) {
			Placement placement = element.placements().get(i);
			add(element, placement.parent().value(), properties(placement, i + 1));
		}
	}

	private void add(PlanElement element, String parentId, Row properties) {
		this.rows.add(new Row().with("elementId", element.id().value())
			.with("parentId", parentId)
			.with("properties", properties.with("position", this.children.merge(parentId, 1, Integer::sum)).toMap())
			.toMap());
	}

	private static Row properties(Placement placement, int order) {
		Row row = standing(placement.standing(), placement.confidence(), order, placement.alternatives());
		row.withDecider("decidedBy", placement.decider());
		Placement read = placement.asRead();
		if (read != null) {
			row.with("readParent", read.parent().value())
				.with("readStatus", read.standing())
				.with("readConfidence", read.confidence())
				.withDecider("readDecidedBy", read.decider());
		}
		Candidate inferred = placement.inferred();
		return (inferred != null) ? row.with("inferredParent", inferred.parent().value())
			.with("inferredConfidence", inferred.confidence()) : row;
	}

	private static Row standing(Provenance standing, double confidence, int order, List<Candidate> alternatives) {
		return new Row().with("status", standing)
			.with("confidence", confidence)
			.with("order", order)
			.with("alternatives", alternatives.stream().map(Candidate::parent).map(ElementId::value).toList())
			.with("alternativeConfidences", alternatives.stream().map(Candidate::confidence).toList());
	}

}
