/**
 * What became of a plan's elements in the next edition: two editions come in,
 * {@link io.taikei.model.Successor} pairs go out, to the loader.
 */
@NullMarked
package io.taikei.succession;

import org.jspecify.annotations.NullMarked;
