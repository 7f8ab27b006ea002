package io.taikei.query.plan;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PageOf;

/**
 * One page of the plans.
 *
 * @param at which page of how many plans
 * @param plans the plans, in the order of their municipalities' codes
 */
public record CataloguePage(@JsonUnwrapped PageOf at, List<CataloguedPlan> plans) {

	public CataloguePage {
		plans = List.copyOf(plans);
	}

}
