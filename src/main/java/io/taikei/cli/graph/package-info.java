/**
 * The commands over the graph: load, compare, fill and forget plans, and list what is
 * there.
 */
@NullMarked
package io.taikei.cli.graph;

import org.jspecify.annotations.NullMarked;
