/**
 * A made-up country to try things on: a plan for each municipality of Japan, with real
 * names and invented texts.
 */
@NullMarked
package io.taikei.country;

import org.jspecify.annotations.NullMarked;
