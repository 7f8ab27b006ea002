/**
 * The vectors of elements, read in the context of the tree, and how like each other they
 * are.
 */
@NullMarked
package io.taikei.overlap.vector;

import org.jspecify.annotations.NullMarked;
