/**
 * Reads a plan back from the graph, as it was loaded.
 */
@NullMarked
package io.taikei.loader.stored;

import org.jspecify.annotations.NullMarked;
