/**
 * What the graph is made of: labels, relationships and properties, and how they are
 * drawn.
 */
@NullMarked
package io.taikei.graph.schema;

import org.jspecify.annotations.NullMarked;
