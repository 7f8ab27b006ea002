/**
 * How good the overlaps are, measured on pairs that were judged.
 */
@NullMarked
package io.taikei.evaluation;

import org.jspecify.annotations.NullMarked;
