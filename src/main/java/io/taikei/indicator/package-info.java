/**
 * Which indicators of different plans measure the same, as far as their words and units
 * tell.
 */
@NullMarked
package io.taikei.indicator;

import org.jspecify.annotations.NullMarked;
