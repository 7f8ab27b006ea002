package io.taikei.model;

/**
 * That no element of another plan corresponds to an element, as a row of a mapping set
 * states it.
 *
 * @param element the element
 * @param plan the plan in which it has no counterpart
 * @param provenance how it was established, by whom or what, and why
 */
public record NoCounterpart(ElementId element, PlanId plan, MappingProvenance provenance) implements Mapping {
}
