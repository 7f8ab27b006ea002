package io.taikei.intake.outline.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.outline.passage.Paragraph;

/** What became of each line and each cell. */
final class OutlineLedger {

	private final IdentityHashMap<TextLine, TextRole> lines = new IdentityHashMap<>();

	private final Map<DocumentPlace, TextRole> cells = new LinkedHashMap<>();

	void set(Paragraph paragraph, TextRole role) {
		paragraph.lines().forEach((line) -> this.lines.put(line, role));
		paragraph.places().forEach((place) -> this.cells.put(place, role));
	}

	void set(Grid grid, TextRole role) {
		cellsOf(grid).keySet().forEach((place) -> this.cells.put(place, role));
	}

	void set(DocumentPlace place, TextRole role) {
		this.cells.put(place, role);
	}

	static List<DocumentPlace> placesOf(Grid grid) {
		return List.copyOf(cellsOf(grid).keySet());
	}

	/** The cells with text, each once. */
	static Map<DocumentPlace, String> cellsOf(Grid grid) {
		Map<DocumentPlace, String> texts = new LinkedHashMap<>();
		for (List<Cell> row : grid.rows()) {
			for (Cell cell : row) {
				if (!cell.isBlank()) {
					texts.putIfAbsent(new DocumentPlace(grid.file(), cell.address()), cell.text());
				}
			}
		}
		return texts;
	}

	List<AccountedText> account(List<DocumentFlow> flows) {
		List<AccountedText> account = new ArrayList<>();
		for (DocumentFlow flow : flows) {
			for (Block block : flow.blocks()) {
				switch (block) {
					case TextLine line when line.text().isBlank() -> {
					}
					case TextLine line -> account.add(new AccountedText(new DocumentPlace(flow.file(), line.address()),
							line.text(), this.lines.getOrDefault(line, TextRole.DOUBTFUL)));
					case SourceTable table -> cellsOf(table.grid()).forEach((place, text) -> account
						.add(new AccountedText(place, text, this.cells.getOrDefault(place, TextRole.DOUBTFUL))));
				}
			}
		}
		return account;
	}

}
