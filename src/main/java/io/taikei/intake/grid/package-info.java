/**
 * What every format of a table becomes: cells with their text and their place in the
 * source.
 */
@NullMarked
package io.taikei.intake.grid;

import org.jspecify.annotations.NullMarked;
