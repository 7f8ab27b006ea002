/** Taikei: a graph knowledge base of municipal comprehensive plans. */
@NullMarked
package io.taikei;

import org.jspecify.annotations.NullMarked;
