/**
 * The plans that the graph holds, as one set: a plan comes in read and validated, goes to
 * the graph with its overlaps with all others, is compared with what is there, or goes.
 * The rooms below hold what becomes of it, and how it is compared with all others.
 */
@NullMarked
package io.taikei.library;

import org.jspecify.annotations.NullMarked;
