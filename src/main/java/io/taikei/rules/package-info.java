/** What every rule says, in Japanese and English. */
@NullMarked
package io.taikei.rules;

import org.jspecify.annotations.NullMarked;
