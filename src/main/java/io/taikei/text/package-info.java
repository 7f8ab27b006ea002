/**
 * Japanese text: the match key by which all texts are compared, and the terms of a text
 * by morphological analysis.
 */
@NullMarked
package io.taikei.text;

import org.jspecify.annotations.NullMarked;
