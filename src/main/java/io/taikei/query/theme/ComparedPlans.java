package io.taikei.query.theme;

import java.util.List;

import io.taikei.query.EditionScope;
import io.taikei.query.PageOf;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.plan.CataloguePage;

/**
 * The plans that stand beside each other in an answer.
 *
 * @param at which page of how many plans
 * @param ids their ids
 */
record ComparedPlans(PageOf at, List<String> ids) {

	static ComparedPlans of(ThemeRequest request, PlanCatalogue plans) {
		if (request.plan() != null) {
			return new ComparedPlans(request.paging().of(1), List.of(request.plan().value()));
		}
		CataloguePage page = plans.page(request.region(), EditionScope.CURRENT, request.paging());
		return new ComparedPlans(page.at(), page.plans().stream().map((one) -> one.plan().id()).toList());
	}

}
