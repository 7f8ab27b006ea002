package io.taikei.web.comparison;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.OneToMany;
import io.taikei.query.comparison.OneToManyComparison;
import io.taikei.query.comparison.OneToManyRequest;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.UnknownPlan;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The plan and the group that a request holds it against, or what is wrong with them. */
@Component
class RequestedOneToMany {

	private final OneToManyComparison comparison;

	private final NamedGroups groups;

	private final PlanIds plans;

	RequestedOneToMany(OneToManyComparison comparison, NamedGroups groups, PlanIds plans) {
		this.comparison = comparison;
		this.groups = groups;
		this.plans = plans;
	}

	OneToMany compare(String from, PlanGroupRequest named, @Nullable Kind fromKind, @Nullable Kind kind, TierScope tier,
			int best, Paging paging) {
		PlanId plan = this.plans.known(from);
		List<String> others = this.groups.othersOrNearest(plan, named).stream().map(PlanId::value).toList();
		return this.comparison.of(new OneToManyRequest(plan, others, fromKind, kind, tier, best, paging))
			.orElseThrow(() -> UnknownPlan.withId(from));
	}

}
