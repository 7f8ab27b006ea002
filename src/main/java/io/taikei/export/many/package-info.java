/**
 * One plan beside several (一対多) as files to hand in.
 */
@NullMarked
package io.taikei.export.many;

import org.jspecify.annotations.NullMarked;
