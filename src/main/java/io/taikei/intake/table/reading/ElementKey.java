package io.taikei.intake.table.reading;

import org.jspecify.annotations.Nullable;

/**
 * What makes an element one.
 *
 * @param parent its parent; null at the top
 * @param text its code, or its title behind a line break
 */
record ElementKey(@Nullable Node parent, String text) {

}
