/**
 * Goals and the initiatives that support them over HTTP.
 */
@NullMarked
package io.taikei.web.goal;

import org.jspecify.annotations.NullMarked;
