/**
 * The page of indicators side by side.
 */
@NullMarked
package io.taikei.web.page.indicator;

import org.jspecify.annotations.NullMarked;
