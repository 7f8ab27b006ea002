/**
 * The search by words: in whatever spelling, as part of longer words, and by themes; what
 * it finds tells why.
 */
@NullMarked
package io.taikei.query.search;

import org.jspecify.annotations.NullMarked;
