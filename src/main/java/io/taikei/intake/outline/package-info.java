/**
 * Narrative documents read as plans: a grammar of their headings is proposed, can be
 * edited by a person, and makes elements of the lines. Every line is accounted for.
 */
@NullMarked
package io.taikei.intake.outline;

import org.jspecify.annotations.NullMarked;
