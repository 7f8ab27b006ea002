package io.taikei.query.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.model.LevelNames;
import io.taikei.graph.PlanNode;

/**
 * A plan in a list of plans.
 *
 * @param plan the plan
 * @param elements how many elements of each kind it holds
 * @param levels what it calls these
 */
public record CataloguedPlan(@JsonUnwrapped PlanNode plan, ElementCounts elements, @JsonIgnore LevelNames levels) {
}
