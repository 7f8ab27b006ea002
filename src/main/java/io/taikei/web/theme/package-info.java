/**
 * Themes over HTTP.
 */
@NullMarked
package io.taikei.web.theme;

import org.jspecify.annotations.NullMarked;
