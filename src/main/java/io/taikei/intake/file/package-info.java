/**
 * Files of all formats but PDF: what a file is, and all that stands in it as a
 * {@link io.taikei.intake.document.DocumentFlow}.
 */
@NullMarked
package io.taikei.intake.file;

import org.jspecify.annotations.NullMarked;
