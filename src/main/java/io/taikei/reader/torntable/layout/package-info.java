/**
 * What stands on the pages of a torn table: codes, pieces of text, cells and columns.
 */
@NullMarked
package io.taikei.reader.torntable.layout;

import org.jspecify.annotations.NullMarked;
