/**
 * Texts without a markup: tables whose cells stand between commas or the like, or lines.
 */
@NullMarked
package io.taikei.intake.file.text;

import org.jspecify.annotations.NullMarked;
