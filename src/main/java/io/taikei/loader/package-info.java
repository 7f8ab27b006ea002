/**
 * From valid plans to the graph, one transaction for each plan.
 */
@NullMarked
package io.taikei.loader;

import org.jspecify.annotations.NullMarked;
