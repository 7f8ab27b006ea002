/**
 * What the elements of plans are about, by their own text: words, and themes by the
 * phrases of the vocabulary. It is read once, and kept.
 */
@NullMarked
package io.taikei.overlap.analysis;

import org.jspecify.annotations.NullMarked;
