/**
 * Indicators side by side: over plans, and of elements that correspond.
 */
@NullMarked
package io.taikei.query.indicator;

import org.jspecify.annotations.NullMarked;
