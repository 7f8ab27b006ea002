/**
 * What is printed on a page: its glyphs put together to text and its ruling lines, and
 * whether they can be trusted.
 */
@NullMarked
package io.taikei.intake.pdf.page;

import org.jspecify.annotations.NullMarked;
