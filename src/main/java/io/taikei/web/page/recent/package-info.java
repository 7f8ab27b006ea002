/**
 * What changed last, as a page and as a feed.
 */
@NullMarked
package io.taikei.web.page.recent;

import org.jspecify.annotations.NullMarked;
