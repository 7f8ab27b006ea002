/**
 * Forms that hold one element each, label by label, and the table that many of them are
 * together.
 */
@NullMarked
package io.taikei.intake.form;

import org.jspecify.annotations.NullMarked;
