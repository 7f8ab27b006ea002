package io.taikei.intake.table.structure;

import java.util.List;

import io.taikei.intake.document.Cell;

/**
 * What a row says about one level.
 *
 * @param code the code as printed; empty where none is
 * @param title the title; empty where only a code is
 * @param cells the cells that say it
 */
public record Naming(String code, String title, List<Cell> cells) {

}
