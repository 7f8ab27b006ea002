package io.taikei.intake.table;

import io.taikei.intake.grid.CellAddress;

/**
 * A cell in one of several files.
 *
 * @param file the file's name
 * @param address where the cell stands in it
 */
public record Place(String file, CellAddress address) {

}
