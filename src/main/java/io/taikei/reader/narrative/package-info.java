/**
 * Reads a plan that is written as headings and paragraphs.
 */
@NullMarked
package io.taikei.reader.narrative;

import org.jspecify.annotations.NullMarked;
