package io.taikei.web.plan;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.graph.MunicipalityNode;
import io.taikei.query.plan.CataloguedPlan;

/**
 * A municipality with its plans.
 *
 * @param municipality the municipality
 * @param plans its plans, in the order of their ids
 */
record MunicipalityEntry(@JsonUnwrapped MunicipalityNode municipality, List<CataloguedPlan> plans) {
}
