/**
 * An exact inverted index over sparse vectors.
 */
@NullMarked
package io.taikei.overlap.index;

import org.jspecify.annotations.NullMarked;
