/**
 * Reads the vocabulary of themes of municipal plans.
 */
@NullMarked
package io.taikei.vocabulary;

import org.jspecify.annotations.NullMarked;
