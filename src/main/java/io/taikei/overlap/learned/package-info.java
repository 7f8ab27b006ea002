/**
 * What an installation learnt from the decisions of its people on pairs of elements: a
 * rule that tells direct pairs from related ones by a few features.
 */
@NullMarked
package io.taikei.overlap.learned;

import org.jspecify.annotations.NullMarked;
