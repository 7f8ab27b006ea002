package io.taikei.query.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.graph.PlanNode;

/**
 * A plan in a list of plans.
 *
 * @param plan the plan
 * @param elements how many elements of each kind it holds
 */
public record CataloguedPlan(@JsonUnwrapped PlanNode plan, ElementCounts elements) {
}
