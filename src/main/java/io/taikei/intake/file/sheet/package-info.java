/**
 * The sheets of Excel files, old and new, as their readers see them.
 */
@NullMarked
package io.taikei.intake.file.sheet;

import org.jspecify.annotations.NullMarked;
