/**
 * The page with the picture of what surrounds an element.
 */
@NullMarked
package io.taikei.web.page.picture;

import org.jspecify.annotations.NullMarked;
