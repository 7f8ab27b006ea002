package io.taikei.web.comparison;

import java.util.List;

import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.query.municipality.PlanGroup;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.municipality.PlanGroups;
import io.taikei.text.Bilingual;
import io.taikei.web.http.ApiProblem;

import org.springframework.stereotype.Component;

/** The plans of a group that a request names, or what is wrong with it. */
@Component
class NamedGroups {

	private final PlanGroups groups;

	NamedGroups(PlanGroups groups) {
		this.groups = groups;
	}

	/** All plans of the group. */
	List<PlanId> plans(PlanGroupRequest named) {
		return ids(known(named), "Plans needed", AnswerText.of("plans-needed"));
	}

	/** Those of other municipalities than that of a plan. */
	List<PlanId> others(PlanId plan, PlanGroupRequest named) {
		return ids(known(named).without(plan.municipality()), "Plans needed", AnswerText.of("plans-needed"));
	}

	/** The same; the nearest ones where nobody is named. */
	List<PlanId> othersOrNearest(PlanId plan, PlanGroupRequest named) {
		PlanGroup group = named.isEmpty() ? this.groups.of(PlanGroupRequest.near(plan.municipality())) : known(named);
		return ids(group.without(plan.municipality()), "Other plans needed", AnswerText.of("group-needed"));
	}

	private PlanGroup known(PlanGroupRequest named) {
		PlanGroup group = this.groups.of(named);
		if (!group.unknown().isEmpty()) {
			throw ApiProblem.badRequest("Plans not loaded",
					AnswerText.of("plans-not-loaded", Bilingual.listing(group.unknown())));
		}
		return group;
	}

	private static List<PlanId> ids(PlanGroup group, String title, Bilingual needed) {
		if (group.ids().isEmpty()) {
			throw ApiProblem.badRequest(title, needed);
		}
		return group.ids().stream().map(PlanId::new).toList();
	}

}
