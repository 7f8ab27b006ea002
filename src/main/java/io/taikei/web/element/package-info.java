/**
 * Elements, what resembles them and what surrounds them over HTTP.
 */
@NullMarked
package io.taikei.web.element;

import org.jspecify.annotations.NullMarked;
