package io.taikei.overlap.vector;

import io.taikei.overlap.index.Feature;

/**
 * A dimension of the space in which elements are compared. Themes stand in it twice:
 * among all features, and on their own, since the likeness of themes counts separately.
 *
 * @param feature the feature
 * @param alone whether themes alone are compared in it
 */
record Dimension(Feature feature, boolean alone) {
}
