/**
 * What became of a plan that was brought to the library: the one result and report of
 * problems of the start, the commands and HTTP, and what makes any failure a result.
 */
@NullMarked
package io.taikei.library.result;

import org.jspecify.annotations.NullMarked;
