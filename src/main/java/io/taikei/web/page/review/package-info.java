/** The page on which people decide which elements of two plans correspond. */
@NullMarked
package io.taikei.web.page.review;

import org.jspecify.annotations.NullMarked;
