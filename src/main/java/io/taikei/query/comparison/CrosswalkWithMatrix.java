package io.taikei.query.comparison;

/**
 * Two plans side by side, in detail and at a glance.
 *
 * @param table what corresponds, and what has no counterpart
 * @param matrix how strongly, each element with all that is below it
 * @param related what is merely related; none where the table and the matrix hold it
 */
public record CrosswalkWithMatrix(Crosswalk table, ComparisonMatrix matrix, RelatedPairs related) {
}
