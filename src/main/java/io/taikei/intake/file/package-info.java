/**
 * What a file is by its content, why it can't be read, and what the readers of its
 * formats share.
 */
@NullMarked
package io.taikei.intake.file;

import org.jspecify.annotations.NullMarked;
