/** What people decide, over HTTP. */
@NullMarked
package io.taikei.web.review;

import org.jspecify.annotations.NullMarked;
