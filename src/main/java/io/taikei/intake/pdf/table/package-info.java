/**
 * The tables of pages, between ruling lines or parted by room alone, each put together
 * over its pages.
 */
@NullMarked
package io.taikei.intake.pdf.table;

import org.jspecify.annotations.NullMarked;
