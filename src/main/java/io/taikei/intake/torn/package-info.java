/**
 * Tables whose columns the extraction of a PDF's text tore apart: lines are cut into
 * codes and texts, and these are put together again by what codes say, by the order that
 * columns keep, and by how cells are wrapped.
 */
@NullMarked
package io.taikei.intake.torn;

import org.jspecify.annotations.NullMarked;
