package io.taikei.intake.pdf;

import io.taikei.intake.document.Address;

/**
 * A line of text as it is printed.
 *
 * @param size the size of most of its characters, in points
 * @param vertical whether it goes down the page
 */
public record PageLine(String text, Address.OfPage place, float size, boolean bold, boolean vertical, LineRole role) {

}
