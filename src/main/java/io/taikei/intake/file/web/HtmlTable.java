package io.taikei.intake.file.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.taikei.intake.document.SourceTable;
import io.taikei.intake.file.FlowBuilder;
import io.taikei.intake.file.GridBuilder;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A table of a web page. A table inside another's cell is one of its own, and no part of
 * that cell.
 */
final class HtmlTable {

	/** The most that browsers take for a span of columns. */
	private static final int WIDEST_SPAN = 1000;

	private static final Set<String> NO_DATA = Set.of("presentation", "none");

	private HtmlTable() {
	}

	static SourceTable read(Element table, FlowBuilder flow) {
		Element caption = table.selectFirst("> caption");
		GridBuilder grid = flow.grid((caption != null) ? HtmlText.of(caption) : flow.heading());
		int row = 0;
		for (Element part : parts(table)) {
			Elements rows = part.select("> tr");
			fill(grid, rows, row);
			row += rows.size();
		}
		return new SourceTable(grid.build(flow.file(), GridBuilder.CellAddressing.inTable(flow.nextTable())),
				HtmlText.isHidden(table));
	}

	/**
	 * Whether it only places what stands on the page, as old pages do, or draws a box
	 * around it: such a table has no header, and headings, other tables or a single cell
	 * within.
	 */
	static boolean isLayout(Element table) {
		if (NO_DATA.contains(table.attr("role"))) {
			return true;
		}
		List<Element> cells = cells(table);
		if (table.selectFirst("> caption, > thead") != null
				|| cells.stream().anyMatch((cell) -> "th".equals(cell.normalName()))) {
			return false;
		}
		return cells.size() == 1 || table.selectFirst("h1, h2, h3, h4, h5, h6") != null || holdsMostOfItsText(table);
	}

	/** Its cells, without those of tables inside. */
	static List<Element> cells(Element table) {
		return parts(table).stream()
			.flatMap((part) -> part.select("> tr").stream())
			.flatMap((row) -> row.select("> td, > th").stream())
			.toList();
	}

	/** The tables in its cells, without those inside these. */
	static List<Element> inside(Element table) {
		return table.select("table")
			.stream()
			.filter((inner) -> inner.parent() != null && table.equals(inner.parent().closest("table")))
			.toList();
	}

	private static boolean holdsMostOfItsText(Element table) {
		int inside = inside(table).stream().mapToInt((inner) -> inner.text().length()).sum();
		return 2 * inside > table.text().length();
	}

	/** Head, body and foot, which no span of rows leaves. */
	private static List<Element> parts(Element table) {
		Elements parts = table.select("> thead, > tbody, > tfoot");
		return parts.isEmpty() ? List.of(table) : parts;
	}

	private static void fill(GridBuilder grid, Elements rows, int rowsBefore) {
		List<Integer> takenUntil = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			int column = 0;
			for (Element cell : rows.get(row).select("> td, > th")) {
				while (column < takenUntil.size() && takenUntil.get(column) > row) {
					column++;
				}
				int columns = Math.clamp(number(cell.attr("colspan")), 1, WIDEST_SPAN);
				// 0 stands for all rows that follow.
				int span = cell.hasAttr("rowspan") ? number(cell.attr("rowspan")) : 1;
				int end = (span == 0) ? rows.size() : Math.min(row + Math.max(span, 1), rows.size());
				grid.put(rowsBefore + row + 1, column + 1, HtmlText.of(cell));
				grid.merge(new CellRangeAddress(rowsBefore + row, rowsBefore + end - 1, column, column + columns - 1));
				for (int covered = column; covered < column + columns; covered++) {
					take(takenUntil, covered, end);
				}
				column += columns;
			}
		}
	}

	private static void take(List<Integer> takenUntil, int column, int end) {
		while (takenUntil.size() <= column) {
			takenUntil.add(0);
		}
		takenUntil.set(column, Math.max(takenUntil.get(column), end));
	}

	private static int number(String attribute) {
		String digits = attribute.strip();
		return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 1;
	}

}
