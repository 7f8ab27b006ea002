/** What people decide on, what they have decided, and how far they are. */
@NullMarked
package io.taikei.query.review;

import org.jspecify.annotations.NullMarked;
