/**
 * Which elements of different plans overlap, of two plans and over all of them, and the
 * evidence for it. The rooms below tell what elements are about, and how like each other
 * they are.
 */
@NullMarked
package io.taikei.overlap;

import org.jspecify.annotations.NullMarked;
