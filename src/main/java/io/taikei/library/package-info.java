/**
 * The plans that the graph holds, as one set: a plan comes in read and validated, goes to
 * the graph with its overlaps with all others, is compared with what is there, or goes.
 */
@NullMarked
package io.taikei.library;

import org.jspecify.annotations.NullMarked;
