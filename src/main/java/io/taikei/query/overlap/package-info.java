/**
 * What resembles an element: its overlaps with their evidence, what was curated, and
 * which elements resemble most.
 */
@NullMarked
package io.taikei.query.overlap;

import org.jspecify.annotations.NullMarked;
