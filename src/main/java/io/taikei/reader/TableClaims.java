package io.taikei.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.taikei.model.LineAccount.Role;
import io.taikei.model.SourceSpan;

/**
 * Accounts for the lines of a torn table: what found its place, and what was left over.
 */
final class TableClaims {

	private TableClaims() {
	}

	static void claim(List<TablePiece> pieces, List<TablePageReader.Content> pages, LineLedger ledger) {
		Set<SourceSpan> placed = placed(pages);
		for (TablePiece piece : pieces) {
			switch (piece) {
				case TablePiece.Header header -> claim(header, Role.HEADER, ledger);
				case TablePiece.Note note -> claim(note, Role.FOOTNOTE, ledger);
				case TablePiece.VerticalLabel label -> content(label, placed, ledger, "A vertical label without rows");
				case TablePiece.Text text -> content(text, placed, ledger, "A name for which no code is left over");
				case TablePiece.Coded coded -> content(coded, placed, ledger, "A code for which no name is left over");
				case TablePiece.Row row -> content(row, placed, ledger, "A row that could not be placed");
			}
		}
	}

	private static void content(TablePiece piece, Set<SourceSpan> placed, LineLedger ledger, String otherwise) {
		if (placed.contains(piece.source())) {
			claim(piece, Role.CONTENT, ledger);
		}
		else {
			ledger.reject(piece.source().firstLine(), piece.source().lastLine(), otherwise);
		}
	}

	private static void claim(TablePiece piece, Role role, LineLedger ledger) {
		IntStream.rangeClosed(piece.source().firstLine(), piece.source().lastLine())
			.forEach((line) -> ledger.claim(line, role));
	}

	private static Set<SourceSpan> placed(List<TablePageReader.Content> pages) {
		Set<SourceSpan> placed = new HashSet<>();
		for (TablePageReader.Content page : pages) {
			page.entries().forEach((entry) -> {
				placed.add(entry.source());
				placed.add(entry.codeSource());
			});
			page.visions().forEach((numbered) -> {
				placed.add(numbered.vision().label().source());
				numbered.vision().title().forEach((title) -> placed.add(title.source()));
			});
			page.cells().forEach((cell) -> placed.add(cell.cell().source()));
		}
		return placed;
	}

}
