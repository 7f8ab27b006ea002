package io.taikei.intake.outline.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.Grid;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;

/**
 * Columns of text that were taken for a table: lines that stand by themselves elsewhere
 * are cells of several columns. They are read one column after the other, each behind
 * what stands above it.
 */
final class TextColumns {

	private static final int FEWEST = 3;

	private static final int LONGEST = 20;

	private final Set<String> repeated;

	private TextColumns(DocumentFlow flow) {
		this.repeated = flow.lines()
			.filter((line) -> line.role() == TextLine.Role.TEXT)
			.map((line) -> SentenceForm.key(line.text()))
			.filter((text) -> !text.isEmpty() && text.length() <= LONGEST)
			.collect(Collectors.groupingBy((text) -> text, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= FEWEST)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** The blocks of a document, with lines in the place of such tables. */
	static List<Block> asLines(DocumentFlow flow) {
		TextColumns columns = new TextColumns(flow);
		List<Block> blocks = new ArrayList<>();
		for (Block block : flow.blocks()) {
			if (block instanceof SourceTable table && columns.isText(table.grid())) {
				insert(table.grid(), blocks);
			}
			else {
				blocks.add(block);
			}
		}
		return blocks;
	}

	private boolean isText(Grid grid) {
		return IntStream.range(0, grid.width())
			.filter((column) -> grid.rows()
				.stream()
				.map((row) -> row.get(column))
				.anyMatch((cell) -> cell.address() instanceof Address.OfPage
						&& this.repeated.contains(SentenceForm.key(cell.text()))))
			.count() > 1;
	}

	private static void insert(Grid grid, List<Block> blocks) {
		Set<Address> done = new HashSet<>();
		for (int column = 0; column < grid.width(); column++) {
			List<TextLine> lines = new ArrayList<>();
			for (List<Cell> row : grid.rows()) {
				Cell cell = row.get(column);
				if (!cell.isBlank() && done.add(cell.address())) {
					cell.text()
						.lines()
						.map((text) -> new TextLine(text, cell.address(), LineStyle.PLAIN, TextLine.Role.TEXT))
						.forEach(lines::add);
				}
			}
			if (!lines.isEmpty()) {
				blocks.addAll(behind(lines.getFirst(), blocks), lines);
			}
		}
	}

	/** The place behind the last line of the page that stands above a line. */
	private static int behind(TextLine first, List<Block> blocks) {
		for (int i = blocks.size() - 1; i >= 0; i--) {
			if (blocks.get(i) instanceof TextLine line && line.address() instanceof Address.OfPage above
					&& first.address() instanceof Address.OfPage box && above.page() == box.page()
					&& line.role() == TextLine.Role.TEXT && above.left() < box.right() && above.right() > box.left()) {
				return i + 1;
			}
		}
		return blocks.size();
	}

}
