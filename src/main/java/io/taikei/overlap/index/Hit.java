package io.taikei.overlap.index;

/**
 * A document that a search found.
 *
 * @param document its number in the index
 * @param score the cosine with the query, more than 0 and at most 1
 */
public record Hit(int document, double score) {
}
