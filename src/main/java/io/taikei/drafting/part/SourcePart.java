package io.taikei.drafting.part;

import java.util.List;

import io.taikei.intake.document.Address;
import io.taikei.intake.document.TextRole;
import org.jspecify.annotations.Nullable;

/**
 * So much of a document as one page shows: some rows of a table, or some lines.
 *
 * @param heading what it is
 * @param columns the letters of the columns; empty where it has lines
 * @param rows the rows or lines
 */
public record SourcePart(Heading heading, List<String> columns, List<Row> rows) {

	/**
	 * What a part is.
	 *
	 * @param number from 1, over all documents
	 * @param document the document's name
	 * @param table the number of the table among all; null where it has lines
	 * @param name the name of the table; empty where it has none
	 * @param page the page that it begins on; null where the document has none
	 * @param lastPage the page that it ends on; null where the document has none
	 * @param first the first row or line
	 * @param last the last row or line
	 */
	public record Heading(int number, String document, @Nullable Integer table, String name, @Nullable Integer page,
			@Nullable Integer lastPage, int first, int last) {

	}

	/**
	 * A row, or a line.
	 *
	 * @param number its number in the table, or in its document
	 * @param cells its cells; one where it is a line
	 */
	public record Row(int number, List<SourceCell> cells) {

	}

	/**
	 * A cell, or the text of a line.
	 *
	 * @param key the key of its place
	 * @param text what is written there
	 * @param merged whether it is part of a merged cell that begins elsewhere
	 * @param role what became of the text; null where there is none
	 * @param element the key of the element that it names; null where it names none
	 * @param box where it stands on its page; null where the document has none
	 */
	public record SourceCell(String key, String text, boolean merged, @Nullable TextRole role, @Nullable String element,
			@Nullable Box box) {
	}

	/**
	 * A place on a page, in points from its upper left corner.
	 */
	public record Box(float left, float top, float right, float bottom) {

		static @Nullable Box of(Address address) {
			return (address instanceof Address.OfPage page)
					? new Box(page.left(), page.top(), page.right(), page.bottom()) : null;
		}

	}

}
