package io.taikei.web.comparison;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.OneToMany;
import io.taikei.query.comparison.OneToManyComparison;
import io.taikei.query.comparison.OneToManyRequest;
import io.taikei.query.municipality.PlanGroup;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.municipality.PlanGroups;
import io.taikei.text.Bilingual;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.UnknownPlan;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The plan and the group that a request holds it against, or what is wrong with them. */
@Component
class RequestedGroups {

	private final OneToManyComparison comparison;

	private final PlanGroups groups;

	private final PlanIds plans;

	RequestedGroups(OneToManyComparison comparison, PlanGroups groups, PlanIds plans) {
		this.comparison = comparison;
		this.groups = groups;
		this.plans = plans;
	}

	OneToMany compare(String from, PlanGroupRequest named, @Nullable Kind fromKind, @Nullable Kind kind, TierScope tier,
			int best, Paging paging) {
		PlanId plan = this.plans.known(from);
		List<String> others = others(plan, named);
		return this.comparison.of(new OneToManyRequest(plan, others, fromKind, kind, tier, best, paging))
			.orElseThrow(() -> UnknownPlan.withId(from));
	}

	/** The neighbours where nobody is named. */
	private List<String> others(PlanId plan, PlanGroupRequest named) {
		PlanGroup group = this.groups.of(named.isEmpty() ? PlanGroupRequest.near(plan.municipality()) : named);
		if (!named.isEmpty() && !group.unknown().isEmpty()) {
			throw ApiProblem.badRequest("Unknown in the group",
					AnswerText.of("group-unknown", Bilingual.listing(group.unknown())));
		}
		List<String> others = group.without(plan.municipality()).ids();
		if (others.isEmpty()) {
			throw ApiProblem.badRequest("Other plans needed", AnswerText.of("group-needed"));
		}
		return others;
	}

}
