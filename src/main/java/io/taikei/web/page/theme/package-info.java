/**
 * The page of all themes.
 */
@NullMarked
package io.taikei.web.page.theme;

import org.jspecify.annotations.NullMarked;
