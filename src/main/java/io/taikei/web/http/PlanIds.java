package io.taikei.web.http;

import io.taikei.model.PlanId;
import io.taikei.query.catalog.CataloguedPlans;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Ids of plans as requests name them. */
@Component
public class PlanIds {

	private final CataloguedPlans plans;

	PlanIds(CataloguedPlans plans) {
		this.plans = plans;
	}

	/**
	 * The id of a loaded plan.
	 * @param id the id as asked; null where no plan is named
	 */
	public @Nullable PlanId resolve(@Nullable String id) {
		return (id != null) ? known(id) : null;
	}

	/** The id of a loaded plan; a problem where none has it. */
	public PlanId known(String id) {
		if (!this.plans.existsById(id)) {
			throw UnknownPlan.withId(id);
		}
		return new PlanId(id);
	}

}
