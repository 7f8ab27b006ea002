/**
 * What elements of plans are about, and which elements of different plans overlap: themes
 * by the phrases of the vocabulary, likeness by words and themes read in the context of
 * the tree, and the evidence for it.
 */
@NullMarked
package io.taikei.overlap;

import org.jspecify.annotations.NullMarked;
