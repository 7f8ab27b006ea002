/**
 * The page that puts two plans side by side.
 */
@NullMarked
package io.taikei.web.page.compare;

import org.jspecify.annotations.NullMarked;
