package io.taikei.web.comparison;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.comparison.CrosswalkRequest;
import io.taikei.query.comparison.CrosswalkWithMatrix;
import io.taikei.query.comparison.Crosswalks;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.PlanPair;
import io.taikei.web.http.UnknownPlan;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The crosswalk that a request asks for, or what is wrong with the request. */
@Component
class RequestedCrosswalks {

	private final Crosswalks crosswalks;

	private final PlanIds plans;

	RequestedCrosswalks(Crosswalks crosswalks, PlanIds plans) {
		this.crosswalks = crosswalks;
		this.plans = plans;
	}

	Crosswalk crosswalk(String from, String to, @Nullable Kind fromKind, @Nullable Kind toKind, TierScope tiers,
			Paging paging) {
		return this.crosswalks.between(request(from, to, fromKind, toKind, tiers, paging))
			.orElseThrow(() -> UnknownPlan.withId(from));
	}

	/** The same at a glance; the paging is that of the rows. */
	ComparisonMatrix matrix(String from, String to, @Nullable Kind fromKind, @Nullable Kind toKind, TierScope tiers,
			Paging paging) {
		return this.crosswalks.matrix(request(from, to, fromKind, toKind, tiers, paging))
			.orElseThrow(() -> UnknownPlan.withId(from));
	}

	/** Both; whole. */
	CrosswalkWithMatrix withMatrix(String from, String to, @Nullable Kind fromKind, @Nullable Kind toKind,
			TierScope tiers) {
		return this.crosswalks.withMatrix(request(from, to, fromKind, toKind, tiers, Paging.whole()))
			.orElseThrow(() -> UnknownPlan.withId(from));
	}

	private CrosswalkRequest request(String from, String to, @Nullable Kind fromKind, @Nullable Kind toKind,
			TierScope tiers, Paging paging) {
		PlanPair pair = PlanPair.of(this.plans, from, to);
		return new CrosswalkRequest(pair.from(), pair.to(), fromKind, toKind, tiers, paging);
	}

}
