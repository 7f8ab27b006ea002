package io.taikei.intake.file.word;

import java.util.NavigableSet;
import java.util.TreeSet;

import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FlowBuilder;
import io.taikei.intake.file.GridBuilder;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * A table of a Word document of before 2007. Its cells have edges but no columns, so all
 * edges of the table are its columns.
 */
final class DocTable {

	/** Edges that are nearer than this many twentieths of a point are one. */
	private static final int NEAR = 30;

	private final Table table;

	private final DocText text;

	private final DocNumbering numbering;

	private final NavigableSet<Integer> edges;

	private DocTable(Table table, DocText text, DocNumbering numbering) {
		this.table = table;
		this.text = text;
		this.numbering = numbering;
		this.edges = edges(table);
	}

	static SourceTable read(Table table, FlowBuilder flow, DocText text, DocNumbering numbering) {
		GridBuilder grid = flow.grid(flow.heading());
		new DocTable(table, text, numbering).fill(grid);
		return new SourceTable(grid.build(flow.file(), GridBuilder.CellAddressing.inTable(flow.nextTable())), false);
	}

	private void fill(GridBuilder grid) {
		VerticalMerges merges = new VerticalMerges(grid);
		for (int row = 0; row < this.table.numRows(); row++) {
			fill(grid, merges, this.table.getRow(row), row);
		}
		merges.end();
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

	private void fill(GridBuilder grid, VerticalMerges merges, TableRow row, int number) {
		for (int i = 0; i < row.numCells(); i++) {
			TableCell cell = row.getCell(i);
			int column = this.edges.headSet(cell.getLeftEdge() - NEAR, false).size();
			int end = this.edges.headSet(cell.getLeftEdge() + cell.getWidth() - NEAR, false).size();
			while (i + 1 < row.numCells() && row.getCell(i + 1).isMerged() && !row.getCell(i + 1).isFirstMerged()) {
				i++;
				end = this.edges.headSet(row.getCell(i).getLeftEdge() + row.getCell(i).getWidth() - NEAR, false).size();
			}
			boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
			grid.put(number + 1, column + 1, text(cell));
			merges.cell(number, column, Math.max(end - column, 1), goesOn);
		}
	}

	private String text(TableCell cell) {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < cell.numParagraphs(); i++) {
			lines.append(this.numbering.before(cell.getParagraph(i)))
				.append(this.text.of(cell.getParagraph(i)))
				.append('\n');
		}
		return lines.toString().strip();
	}

}
