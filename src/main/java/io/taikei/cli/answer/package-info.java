/**
 * What the commands answer, as text and as JSON.
 */
@NullMarked
package io.taikei.cli.answer;

import org.jspecify.annotations.NullMarked;
