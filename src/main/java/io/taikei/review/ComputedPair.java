package io.taikei.review;

import io.taikei.model.Overlap;

/**
 * A computed overlap with the titles of its ends.
 *
 * @param overlap the overlap
 * @param titleA the title of the one with the smaller id
 * @param titleB the title of the other
 */
public record ComputedPair(Overlap overlap, String titleA, String titleB) {
}
