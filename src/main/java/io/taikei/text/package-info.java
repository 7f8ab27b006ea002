/**
 * Japanese text: normalised match keys and the terms of a text by morphological analysis.
 */
@NullMarked
package io.taikei.text;

import org.jspecify.annotations.NullMarked;
