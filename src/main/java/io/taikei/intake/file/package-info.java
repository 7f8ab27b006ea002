/**
 * Files with tables, of whatever format: what a file is, and each of its tables as a
 * {@link io.taikei.intake.document.Grid}.
 */
@NullMarked
package io.taikei.intake.file;

import org.jspecify.annotations.NullMarked;
