package io.taikei.web.page.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import io.taikei.query.catalog.CataloguedMunicipality;
import io.taikei.query.catalog.CataloguedPlan;
import io.taikei.web.page.EditionOrder;
import io.taikei.web.page.PlanOption;

/**
 * A municipality and the editions of its plan.
 *
 * @param municipality the municipality
 * @param editions its plans, the current one first
 */
record PlanShelf(CataloguedMunicipality municipality, List<PlanOption> editions) {

	static List<PlanShelf> of(List<CataloguedPlan> plans) {
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
