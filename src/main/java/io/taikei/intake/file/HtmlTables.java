package io.taikei.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.SourceTable;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The tables of a web page. A table inside another's cell is one of its own, and no part
 * of that cell.
 */
final class HtmlTables {

	/** The most that browsers take for a span of columns. */
	private static final int WIDEST_SPAN = 1000;

	private final Path file;

	private final FileLimits limits;

	HtmlTables(Path file) {
		this.file = file;
		this.limits = new FileLimits(file);
	}

	List<SourceTable> read() throws IOException {
		Document page = Jsoup.parse(TextEncoding.decodeLeniently(Files.readAllBytes(this.file)));
		List<SourceTable> tables = new ArrayList<>();
		String heading = "";
		for (Element element : page.select("h1, h2, h3, h4, h5, h6, table")) {
			if ("table".equals(element.normalName())) {
				tables.add(table(element, tables.size() + 1, heading));
			}
			else {
				heading = HtmlText.of(element);
			}
		}
		return tables;
	}

	private SourceTable table(Element table, int number, String heading) {
		Element caption = table.selectFirst("> caption");
		GridBuilder grid = new GridBuilder((caption != null) ? HtmlText.of(caption) : heading, this.limits);
		int row = 0;
		for (Element part : parts(table)) {
			Elements rows = part.select("> tr");
			fill(grid, rows, row);
			row += rows.size();
		}
		return new SourceTable(grid.build(DocumentFile.name(this.file), GridBuilder.CellAddressing.inTable(number)),
				HtmlText.isHidden(table));
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
