package io.taikei.web.page;

import java.util.List;

import io.taikei.query.EditionScope;
import io.taikei.query.PageOf;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.plan.CataloguePage;

import org.springframework.stereotype.Component;

/** All editions of the municipalities of a page. */
@Component
public class PlanShelves {

	private final PlanCatalogue plans;

	PlanShelves(PlanCatalogue plans) {
		this.plans = plans;
	}

	public Shelf of(Region region, Paging paging) {
		CataloguePage current = this.plans.page(region, EditionScope.CURRENT, paging);
		List<String> codes = current.plans().stream().map((one) -> one.plan().municipality().code()).toList();
		return new Shelf(current.at(), this.plans.editionsOf(codes));
	}

	/**
	 * The plans of some municipalities.
	 *
	 * @param at which page of how many municipalities
	 * @param editions all their plans, in the order of the municipalities' codes
	 */
	public record Shelf(PageOf at, List<CataloguedPlan> editions) {
	}

}
