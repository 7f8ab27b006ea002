package io.taikei.web.plan;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.PageOf;

/**
 * One page of the municipalities around another.
 *
 * @param code the code of that one
 * @param at which page of how many municipalities
 * @param neighbours the others, the nearest first
 */
record NeighbourPage(String code, @JsonUnwrapped PageOf at, List<NeighbourEntry> neighbours) {
}
