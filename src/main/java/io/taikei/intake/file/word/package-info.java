/**
 * The paragraphs and tables of Word documents, old and new, as their readers see them.
 */
@NullMarked
package io.taikei.intake.file.word;

import org.jspecify.annotations.NullMarked;
