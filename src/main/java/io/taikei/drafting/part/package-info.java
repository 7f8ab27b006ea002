/**
 * The documents of a draft in parts that a page can show, and short names of all places
 * in them.
 */
@NullMarked
package io.taikei.drafting.part;

import org.jspecify.annotations.NullMarked;
