package io.taikei.intake.file;

import java.util.List;

import io.taikei.intake.document.Cell;
import io.taikei.intake.document.SourceTable;

/** What is written in a table, row by row. */
public final class GridTexts {

	private GridTexts() {
	}

	public static List<List<String>> texts(SourceTable table) {
		return table.grid().rows().stream().map((row) -> row.stream().map(Cell::text).toList()).toList();
	}

}
