/**
 * What changes between two states of a plan, from the plans alone.
 */
@NullMarked
package io.taikei.change;

import org.jspecify.annotations.NullMarked;
