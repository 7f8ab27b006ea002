package io.taikei.web.page.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import io.taikei.graph.MunicipalityNode;
import io.taikei.graph.PlanNode;
import io.taikei.web.page.EditionOrder;
import io.taikei.web.page.PlanOption;

/**
 * A municipality and the editions of its plan.
 *
 * @param municipality the municipality
 * @param editions its plans, the current one first
 */
record PlanShelf(MunicipalityNode municipality, List<PlanOption> editions) {

	static List<PlanShelf> of(List<PlanNode> plans) {
		var order = new EditionOrder(plans);
		return order.plans()
			.stream()
			.map((plan) -> new PlanOption(plan, order.isEarlier(plan)))
			.collect(Collectors.groupingBy((edition) -> edition.plan().municipality(), LinkedHashMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((shelf) -> new PlanShelf(shelf.getKey(), List.copyOf(shelf.getValue())))
			.toList();
	}

}
