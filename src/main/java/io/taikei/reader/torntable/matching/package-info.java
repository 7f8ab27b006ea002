/**
 * Exact sums over all ways to place cells in rows, or names at codes. Knows nothing of
 * plans.
 */
@NullMarked
package io.taikei.reader.torntable.matching;

import org.jspecify.annotations.NullMarked;
