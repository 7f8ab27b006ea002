/**
 * The page on which municipalities are chosen among all there are: by typing, by
 * prefecture, by who is near, and on a map.
 */
@NullMarked
package io.taikei.web.page.municipality;

import org.jspecify.annotations.NullMarked;
