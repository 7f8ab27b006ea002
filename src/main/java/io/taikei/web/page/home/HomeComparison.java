package io.taikei.web.page.home;

import io.taikei.query.review.ReviewQueuePage.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How the first two municipalities' current plans compare.
 *
 * @param heat their matrix as a picture; null where it is too large for a small one
 * @param progress how far the decisions on both are
 */
record HomeComparison(@Nullable HeatMap heat, Progress progress) {
}
