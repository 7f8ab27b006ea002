package io.taikei.web.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.graph.PlanNode;
import io.taikei.query.plan.ElementCounts;

/**
 * A plan in the list of plans.
 *
 * @param plan the plan
 * @param elements how many elements of each kind it holds
 */
record PlanEntry(@JsonUnwrapped PlanNode plan, @JsonIgnoreProperties("planId") ElementCounts elements) {
}
