/**
 * Reads a plan that was a table before a PDF's extraction tore it apart, and puts every
 * cell to its row by exact probabilities. {@code layout} holds what stands on the pages,
 * {@code matching} the mathematics.
 */
@NullMarked
package io.taikei.reader.torntable;

import org.jspecify.annotations.NullMarked;
