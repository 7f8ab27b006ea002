package io.taikei.web.page;

import java.util.Locale;

import io.taikei.query.Element;
import io.taikei.query.comparison.ComparisonMatrix.Cell;

import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What stands in a field of a matrix: a link to the pairs behind it.
 *
 * @param id the link's id in the page
 * @param query what the link adds to the address of the comparison
 * @param title both elements' titles
 * @param score the highest score with two digits; empty where none was computed
 * @param marks ◆ where a person curated or confirmed a pair, ◇ where only a language
 * model or another tool did, ✓ where a review accepted one
 * @param pairs the number of pairs
 */
public record FieldLink(String id, String query, String title, String score, String marks, long pairs) {

	public static FieldLink of(Element row, Element column, Cell cell) {
		return new FieldLink(id(row.id(), column.id()),
				"&row=" + UriUtils.encode(row.id(), UTF_8) + "&column=" + UriUtils.encode(column.id(), UTF_8)
						+ "#pairs",
				row.title() + " × " + column.title(),
				(cell.score() != null) ? String.format(Locale.ROOT, "%.2f", cell.score()) : "",
				curated(cell) + ((cell.reviewed() > 0) ? "✓" : ""), cell.pairs());
	}

	private static String curated(Cell cell) {
		return ((cell.byPeople() > 0) ? "◆" : "") + ((cell.curated() > cell.byPeople()) ? "◇" : "");
	}

	public static String id(String row, String column) {
		return "field-" + row + "-" + column;
	}

}
