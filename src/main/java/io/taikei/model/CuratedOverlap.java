package io.taikei.model;

/**
 * That two elements relate, or that they do not, as a row of a mapping set states it.
 *
 * @param subject the first element
 * @param object the second element, of another plan
 * @param predicate how the object relates to the subject
 * @param not whether it says that the two do not correspond
 * @param provenance how it was established, by whom or what, and why
 */
public record CuratedOverlap(ElementId subject, ElementId object, Predicate predicate, boolean not,
		MappingProvenance provenance) implements Mapping {
}
