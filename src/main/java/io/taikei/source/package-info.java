/**
 * Files as people send them: their bytes checked, their lines as they stand and as they
 * are read, YAML with the line of everything and numbers as they are written. What can't
 * be read at all is one of the sealed {@link io.taikei.source.ReadingFailed}.
 */
@NullMarked
package io.taikei.source;

import org.jspecify.annotations.NullMarked;
