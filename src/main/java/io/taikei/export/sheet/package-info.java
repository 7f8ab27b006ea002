/**
 * Tables as worksheets that print well, and files that are the same for the same answer.
 */
@NullMarked
package io.taikei.export.sheet;

import org.jspecify.annotations.NullMarked;
