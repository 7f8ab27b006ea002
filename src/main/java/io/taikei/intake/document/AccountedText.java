package io.taikei.intake.document;

/**
 * A text of a document and what became of it.
 *
 * @param place where it stands
 * @param text as it stands, lines parted by {@code \n}
 * @param role what became of it
 */
public record AccountedText(Place place, String text, TextRole role) {

}
