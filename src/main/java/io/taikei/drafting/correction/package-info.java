/**
 * A loaded plan, and what a person corrects of it by hand.
 */
@NullMarked
package io.taikei.drafting.correction;

import org.jspecify.annotations.NullMarked;
