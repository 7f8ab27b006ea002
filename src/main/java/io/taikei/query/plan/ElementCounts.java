package io.taikei.query.plan;

/**
 * How many elements of each kind a plan holds.
 *
 * @param planId the plan's id
 * @param futureVisions how many future visions
 * @param goals how many goals
 * @param policies how many policies, placeholders among them
 * @param initiatives how many initiatives
 * @param projects how many projects that cut across the tree
 * @param placeholders how many elements the document reserves for later, of any kind
 */
public record ElementCounts(String planId, long futureVisions, long goals, long policies, long initiatives,
		long projects, long placeholders) {
}
