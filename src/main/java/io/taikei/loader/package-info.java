/**
 * From valid plans and the vocabulary of themes to the graph, one transaction for each.
 */
@NullMarked
package io.taikei.loader;

import org.jspecify.annotations.NullMarked;
