/**
 * Passages read by a grammar of headings as elements of a plan, with every line accounted
 * for.
 */
@NullMarked
package io.taikei.intake.outline.reading;

import org.jspecify.annotations.NullMarked;
