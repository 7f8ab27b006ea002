package io.taikei.web;

import io.taikei.catalog.CataloguedPlans;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Bilingual;
import io.taikei.query.Crosswalk;
import io.taikei.query.Crosswalks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The crosswalk that a request asks for, or what is wrong with the request. */
@Component
class ComparedPlans {

	private final Crosswalks crosswalks;

	private final CataloguedPlans plans;

	ComparedPlans(Crosswalks crosswalks, CataloguedPlans plans) {
		this.crosswalks = crosswalks;
		this.plans = plans;
	}

	Crosswalk crosswalk(String from, String to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		requireTwoPlans(from, to);
		return this.crosswalks.between(new PlanId(from), new PlanId(to), fromKind, toKind)
			.orElseThrow(() -> unknown(from, to));
	}

	/** That one of the two is not loaded. */
	ApiProblem unknown(String from, String to) {
		return UnknownPlan.withId(this.plans.existsById(from) ? to : from);
	}

	static void requireTwoPlans(String from, String to) {
		if (from.isBlank() || to.isBlank() || from.equals(to)) {
			throw ApiProblem.badRequest("Two plans needed", new Bilingual(
					"from と to に異なる計画の ID を入れてください。ID は GET /api/v1/plans にあります。例: /api/v1/compare?from=132217-5&to=132292-3",
					"Give the ids of two different plans as from and to; GET /api/v1/plans lists them. For example /api/v1/compare?from=132217-5&to=132292-3"));
		}
	}

}
