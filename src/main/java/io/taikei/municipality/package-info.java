/** The municipalities of Japan, whether they have a plan here or not. */
@NullMarked
package io.taikei.municipality;

import org.jspecify.annotations.NullMarked;
