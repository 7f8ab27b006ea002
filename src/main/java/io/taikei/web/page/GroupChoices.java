package io.taikei.web.page;

import io.taikei.query.municipality.PlanGroup;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.municipality.PlanGroups;
import io.taikei.query.plan.PlanCatalogue;

import org.springframework.stereotype.Component;

/** Offers plans to choose a group of: one by one, by prefecture, or by who is near. */
@Component
public class GroupChoices {

	private final PlanGroups groups;

	private final PlanCatalogue plans;

	GroupChoices(PlanGroups groups, PlanCatalogue plans) {
		this.groups = groups;
		this.plans = plans;
	}

	/** The group that an address names, and what else might be chosen. */
	public GroupChoice of(PlanGroupRequest request) {
		return of(request, this.groups.of(request));
	}

	/** The same without the plans of a municipality, which others are held against. */
	public GroupChoice of(PlanGroupRequest request, String municipality) {
		return of(request, this.groups.of(request).without(municipality));
	}

	private GroupChoice of(PlanGroupRequest request, PlanGroup group) {
		return new GroupChoice(request, group, this.plans.prefectures());
	}

}
