/**
 * Plans side by side over HTTP, and as files.
 */
@NullMarked
package io.taikei.web.comparison;

import org.jspecify.annotations.NullMarked;
