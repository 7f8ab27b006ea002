/**
 * Where elements stand: what links an element to others, and the ways up to its plan.
 */
@NullMarked
package io.taikei.query.path;

import org.jspecify.annotations.NullMarked;
