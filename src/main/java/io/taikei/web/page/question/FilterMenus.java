package io.taikei.web.page.question;

import java.util.List;
import java.util.Set;

import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.theme.Themes;
import io.taikei.web.page.Towns;

import org.springframework.stereotype.Component;

/** Offers what is loaded to choose from. */
@Component
class FilterMenus {

	private final Towns towns;

	private final PlanCatalogue plans;

	private final Themes themes;

	FilterMenus(Towns towns, PlanCatalogue plans, Themes themes) {
		this.towns = towns;
		this.plans = plans;
		this.themes = themes;
	}

	FilterMenu of(Set<Filter> filters) {
		boolean themed = filters.contains(Filter.THEME) || filters.contains(Filter.FIELD);
		return new FilterMenu(filters, this.towns.menu(),
				filters.contains(Filter.REGION) ? this.plans.prefectures() : List.of(),
				themed ? this.themes.vocabulary() : List.of());
	}

}
