/**
 * How plan files are made: of a plan that was read, and of the draft that was made of a
 * city's documents, with the account of their texts beside it.
 */
@NullMarked
package io.taikei.planfile.writing;

import org.jspecify.annotations.NullMarked;
