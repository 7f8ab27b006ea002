/** The archive of {@code mvn package}, as people unpack and run it. */
@NullMarked
package io.taikei.distribution;

import org.jspecify.annotations.NullMarked;
