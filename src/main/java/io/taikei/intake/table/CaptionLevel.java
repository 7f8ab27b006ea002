package io.taikei.intake.table;

/**
 * The level of elements that captions name: rows over the width of a table, lines above
 * its header, or the tables' names.
 *
 * @param form what these captions have in common: a mark, the word of a level, the kind
 * of a number ({@code ■政策AR}, with AR for arabic numbers)
 * @param level the level, from 0 at the top
 * @param confidence how sure the proposal is, from 0 to 1; 1 where the captions have the
 * level's word, or a person decided
 */
public record CaptionLevel(String form, int level, double confidence) {

}
