/**
 * The source documents: what stands on which lines, and what the reader took each line
 * for.
 */
@NullMarked
package io.taikei.query.source;

import org.jspecify.annotations.NullMarked;
