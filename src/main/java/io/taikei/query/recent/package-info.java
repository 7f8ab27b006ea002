/**
 * What changed last: plans, comparisons and decisions.
 */
@NullMarked
package io.taikei.query.recent;

import org.jspecify.annotations.NullMarked;
