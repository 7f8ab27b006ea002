/**
 * A PDF becomes lines of text in reading order and tables, each with its page and box,
 * read page by page in bounded memory; what can't be read is told.
 */
@NullMarked
package io.taikei.intake.pdf;

import org.jspecify.annotations.NullMarked;
