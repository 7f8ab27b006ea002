/**
 * The one command, and those below it that need no graph: what a reader made of a
 * document.
 */
@NullMarked
package io.taikei.cli;

import org.jspecify.annotations.NullMarked;
