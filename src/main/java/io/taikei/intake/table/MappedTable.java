package io.taikei.intake.table;

/**
 * A table that is read by a layout.
 *
 * @param table the table's place among all, from 1
 * @param name its name, for people
 * @param header where its header stands
 */
public record MappedTable(int table, String name, HeaderRows header) {

}
