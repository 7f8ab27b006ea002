/**
 * The Cypher files as values: one constant for each file, read and checked at start.
 */
@NullMarked
package io.taikei.cypher;

import org.jspecify.annotations.NullMarked;
