package io.taikei.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import io.taikei.intake.document.SourceTable;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The tables of a Word document of before 2007. Its cells have edges but no columns, so
 * all edges of a table are its columns.
 */
final class DocTables {

	/** Edges that are nearer than this many twentieths of a point are one. */
	private static final int NEAR = 30;

	private static final char END_OF_CELL = '\u0007';

	private final Path file;

	private final FileLimits limits;

	DocTables(Path file) {
		this.file = file;
		this.limits = new FileLimits(file);
	}

	List<SourceTable> read() throws IOException {
		try (InputStream in = Files.newInputStream(this.file); HWPFDocument document = new HWPFDocument(in)) {
			List<SourceTable> tables = new ArrayList<>();
			String heading = "";
			Range text = document.getRange();
			for (int i = 0; i < text.numParagraphs(); i++) {
				Paragraph paragraph = text.getParagraph(i);
				if (isHeading(document, paragraph)) {
					heading = text(paragraph);
				}
				else if (paragraph.isInTable()) {
					Table table = text.getTable(paragraph);
					tables.add(table(table, heading, tables.size() + 1));
					i += table.numParagraphs() - 1;
				}
			}
			return tables;
		}
	}

	private static boolean isHeading(HWPFDocument document, Paragraph paragraph) {
		StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
		return style != null && style.getName() != null && HeadingStyle.isNamed(style.getName())
				&& !paragraph.text().isBlank();
	}

	private SourceTable table(Table table, String heading, int number) {
		NavigableSet<Integer> edges = edges(table);
		GridBuilder grid = new GridBuilder(heading, this.limits);
		VerticalMerges merges = new VerticalMerges(grid);
		for (int row = 0; row < table.numRows(); row++) {
			fill(grid, merges, table.getRow(row), row, edges);
		}
		merges.end();
		return new SourceTable(grid.build(DocumentFile.name(this.file), GridBuilder.CellAddressing.inTable(number)),
				false);
	}

	private static NavigableSet<Integer> edges(Table table) {
		NavigableSet<Integer> edges = new TreeSet<>();
		for (int row = 0; row < table.numRows(); row++) {
			for (int i = 0; i < table.getRow(row).numCells(); i++) {
				int left = table.getRow(row).getCell(i).getLeftEdge();
				if (edges.subSet(left - NEAR, true, left + NEAR, true).isEmpty()) {
					edges.add(left);
				}
			}
		}
		return edges;
	}

	private static void fill(GridBuilder grid, VerticalMerges merges, TableRow row, int number,
			NavigableSet<Integer> edges) {
		for (int i = 0; i < row.numCells(); i++) {
			TableCell cell = row.getCell(i);
			int column = edges.headSet(cell.getLeftEdge() - NEAR, false).size();
			int end = edges.headSet(cell.getLeftEdge() + cell.getWidth() - NEAR, false).size();
			while (i + 1 < row.numCells() && row.getCell(i + 1).isMerged() && !row.getCell(i + 1).isFirstMerged()) {
				i++;
				end = edges.headSet(row.getCell(i).getLeftEdge() + row.getCell(i).getWidth() - NEAR, false).size();
			}
			boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
			grid.put(number + 1, column + 1, text(cell));
			merges.cell(number, column, Math.max(end - column, 1), goesOn);
		}
	}

	private static String text(Range range) {
		return Range.stripFields(range.text()).replace(END_OF_CELL, '\r').strip();
	}

}
