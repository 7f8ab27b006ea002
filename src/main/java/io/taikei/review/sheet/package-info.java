/** The spreadsheet that people fill with their decisions, and bring back. */
@NullMarked
package io.taikei.review.sheet;

import org.jspecify.annotations.NullMarked;
