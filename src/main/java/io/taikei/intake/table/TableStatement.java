package io.taikei.intake.table;

/**
 * What a table states about an element.
 *
 * @param kind a situation, challenges or a description
 * @param heading the words of the column's header
 * @param text the text as it stands
 * @param place where it stands
 */
public record TableStatement(ColumnRole.Kind kind, String heading, String text, Place place) {

}
