/**
 * YAML as people write it: its content with the line of everything and numbers as they
 * are written, within limits on what is read of a file that anybody may send.
 */
@NullMarked
package io.taikei.yaml;

import org.jspecify.annotations.NullMarked;
