/**
 * Reads mapping sets in SSSOM: what somebody or something decided on by reading two
 * plans.
 */
@NullMarked
package io.taikei.sssom;

import org.jspecify.annotations.NullMarked;
