/**
 * Thematic overlaps between the elements of different plans. So far: the exact inverted
 * index that finds the best counterparts of an element among many plans.
 */
@NullMarked
package io.taikei.overlap;

import org.jspecify.annotations.NullMarked;
