/** What people decide on: whether it is still the same after a plan has changed. */
@NullMarked
package io.taikei.review;

import org.jspecify.annotations.NullMarked;
