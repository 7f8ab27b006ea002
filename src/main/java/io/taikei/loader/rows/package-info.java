/**
 * What is written of a plan, as the parameters of the Cypher files that write it.
 */
@NullMarked
package io.taikei.loader.rows;

import org.jspecify.annotations.NullMarked;
