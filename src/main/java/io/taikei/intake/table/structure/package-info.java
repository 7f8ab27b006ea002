/**
 * How tables are built, by their headers, captions and columns; a mapping is proposed of
 * it.
 */
@NullMarked
package io.taikei.intake.table.structure;

import org.jspecify.annotations.NullMarked;
