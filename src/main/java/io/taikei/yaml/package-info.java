/**
 * Where things stand in YAML files, for messages that name a line.
 */
@NullMarked
package io.taikei.yaml;

import org.jspecify.annotations.NullMarked;
