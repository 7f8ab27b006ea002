package io.taikei.web.page.answer;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.graph.PlanNode;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.web.page.EditionOrder;
import io.taikei.web.page.PlanShelves;
import io.taikei.web.page.answer.PlanCards.PlanCard;

import org.springframework.stereotype.Component;

/** The plans that pages offer to go on from: those of the first municipalities. */
@Component
class FirstPlans {

	private static final int MUNICIPALITIES = 12;

	private final PlanShelves shelves;

	FirstPlans(PlanShelves shelves) {
		this.shelves = shelves;
	}

	PlanCards first() {
		PlanShelves.Shelf shelf = this.shelves.of(Region.EVERYWHERE, Paging.first(MUNICIPALITIES));
		Map<PlanNode, CataloguedPlan> catalogued = shelf.editions()
			.stream()
			.collect(Collectors.toMap(CataloguedPlan::plan, Function.identity()));
		var order = new EditionOrder(shelf.editions().stream().map(CataloguedPlan::plan).toList());
		return new PlanCards(order.plans()
			.stream()
			.map((plan) -> PlanCard.of(Objects.requireNonNull(catalogued.get(plan)), order.isEarlier(plan)))
			.toList(), shelf.at().last(), shelf.at().total());
	}

}
