/**
 * The commands that need no server: what a reader made of a document.
 */
@NullMarked
package io.taikei.cli;

import org.jspecify.annotations.NullMarked;
