package io.taikei.intake.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text of a document and what became of it.
 *
 * @param place where it stands
 * @param text as it stands, lines parted by {@code \n}
 * @param role what became of it
 */
public record AccountedText(DocumentPlace place, String text, TextRole role) {

	/** The texts of a table that is not read. */
	public static Stream<AccountedText> leftOut(Grid grid) {
		return grid.rows()
			.stream()
			.flatMap(List::stream)
			.filter((cell) -> !cell.merged() && !cell.isBlank())
			.map((cell) -> new AccountedText(new DocumentPlace(grid.file(), cell.address()), cell.text(),
					TextRole.IGNORED));
	}

}
