package io.taikei.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.Block;
import io.taikei.intake.document.LineStyle;
import io.taikei.intake.document.SourceTable;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.document.TextLine.Role;
import io.taikei.intake.pdf.page.Box;
import io.taikei.intake.pdf.page.CellText;
import io.taikei.intake.pdf.page.PageText;
import io.taikei.intake.pdf.page.Segment;
import io.taikei.intake.pdf.table.PageTable;
import io.taikei.intake.pdf.table.TableJoiner;

/**
 * All that stands on a page in reading order: what is at its edges first, then its lines
 * and tables. A table that began on a page before gives nothing but the header that is
 * printed again.
 */
final class PageBlocks {

	private static final int FEWEST_COLUMNS = 3;

	private static final int FEWEST_ROWS = 3;

	private final PageText page;

	private final TableJoiner tables;

	private final ColumnEdges edges;

	private final List<Block> blocks = new ArrayList<>();

	private final List<Address> inColumns = new ArrayList<>();

	PageBlocks(PageText page, TableJoiner tables, ColumnEdges edges) {
		this.page = page;
		this.tables = tables;
		this.edges = edges;
	}

	/**
	 * Puts blocks together.
	 * @param running what stands at the page's edges
	 * @param columns the rest, column by column
	 */
	List<Block> of(Map<Segment, Role> running, List<List<LineGroup>> columns) {
		this.page.segments()
			.stream()
			.filter(running::containsKey)
			.forEach((segment) -> add(segment, running.getOrDefault(segment, Role.RUNNING), 0));
		columns.forEach(this::addColumn);
		return this.blocks;
	}

	private void addColumn(List<LineGroup> column) {
		float edge = this.edges.of(column);
		List<Segment> run = new ArrayList<>();
		for (LineGroup block : column) {
			if (block.isTable()) {
				addLines(run, edge);
				block.table().ifPresent(this::add);
			}
			else {
				run.addAll(block.segments());
			}
		}
		addLines(run, edge);
	}

	private void addLines(List<Segment> run, float edge) {
		CellText.lines(run).forEach((line) -> add(line, Role.TEXT, edge));
		CellText.rows(run)
			.stream()
			.filter((row) -> row.size() >= FEWEST_COLUMNS)
			.map((row) -> Box.around(row.stream().map(Segment::box).toList()).onPage(this.page.number()))
			.forEach(this.inColumns::add);
		run.clear();
	}

	/** Where the page's own lines stand. */
	List<Address> lines() {
		return this.blocks.stream()
			.filter(TextLine.class::isInstance)
			.map(TextLine.class::cast)
			.filter((line) -> line.role() == Role.TEXT)
			.map(TextLine::address)
			.toList();
	}

	/**
	 * The lines of several texts beside each other, if there are as many as in a table.
	 */
	List<Address> inColumns() {
		return (this.inColumns.size() >= FEWEST_ROWS) ? this.inColumns : List.of();
	}

	private void add(PageTable table) {
		this.tables.beginningWith(table)
			.map((grid) -> new SourceTable(grid, false))
			.map((whole) -> table.ruled() ? whole : whole.withoutRuling())
			.ifPresent(this.blocks::add);
		CellText.rows(table.segments())
			.stream()
			.flatMap(List::stream)
			.filter((segment) -> this.tables.isRepeatedHeader(this.page.number(), segment))
			.forEach((segment) -> add(segment, Role.RUNNING, 0));
	}

	private void add(Segment line, Role role, float edge) {
		LineStyle style = new LineStyle(0, 0, line.size(), line.bold(), line.box().left() - edge);
		this.blocks.add(new TextLine(line.text(), line.box().onPage(this.page.number()), style, role));
	}

}
