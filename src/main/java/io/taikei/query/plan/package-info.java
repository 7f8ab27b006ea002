/**
 * One plan: its outline, what is unresolved in it, and what one can ask about it.
 */
@NullMarked
package io.taikei.query.plan;

import org.jspecify.annotations.NullMarked;
