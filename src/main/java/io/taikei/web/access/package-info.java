/**
 * Who is let in: how people and machines sign in, what each role may ask, and what is
 * refused before anything is read of it.
 */
@NullMarked
package io.taikei.web.access;

import org.jspecify.annotations.NullMarked;
