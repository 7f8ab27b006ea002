/**
 * What elements of plans are about: their themes, by the phrases of the vocabulary.
 */
@NullMarked
package io.taikei.overlap;

import org.jspecify.annotations.NullMarked;
