/**
 * From valid plans, the vocabulary of themes and mappings to the graph, one transaction
 * for each, and plans back from it.
 */
@NullMarked
package io.taikei.loader;

import org.jspecify.annotations.NullMarked;
