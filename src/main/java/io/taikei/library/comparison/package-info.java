/**
 * How the plans that the graph holds are compared: what waits is worked off, all plans
 * are compared at once, and comparisons are kept in full.
 */
@NullMarked
package io.taikei.library.comparison;

import org.jspecify.annotations.NullMarked;
