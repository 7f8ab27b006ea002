package io.taikei.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.catalog.Municipality;

/**
 * A municipality with its plans.
 *
 * @param municipality the municipality
 * @param plans its plans, in the order of their ids
 */
record MunicipalityEntry(@JsonUnwrapped Municipality municipality, List<PlanEntry> plans) {
}
