/**
 * The nodes and links of the graph on their way back to records: one mapping each, shared
 * by the catalogue, the questions and reading a plan back.
 */
@NullMarked
package io.taikei.graph;

import org.jspecify.annotations.NullMarked;
