package io.taikei.reader.torntable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.model.LineAccount.Role;
import io.taikei.model.SourceSpan;
import io.taikei.reader.document.LineLedger;
import io.taikei.reader.torntable.layout.TablePiece;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;

/**
 * Accounts for the lines of a torn table: what found its place, and what was left over.
 */
final class TableClaims {

	private TableClaims() {
	}

	static void claim(List<TablePiece> pieces, List<TablePageReader.Content> pages, LineLedger ledger) {
		Set<Integer> placed = placed(pages);
		for (TablePiece piece : pieces) {
			switch (piece) {
				case TablePiece.Header header -> claim(header, Role.HEADER, ledger);
				case TablePiece.Note note -> claim(note, Role.FOOTNOTE, ledger);
				case TablePiece.Furniture furniture -> claim(furniture, Role.FURNITURE, ledger);
				case TablePiece.Title title -> claim(title, Role.HEADING, ledger);
				case TablePiece.Misfit misfit ->
					ledger.reject(misfit.source().firstLine(), misfit.source().lastLine(), misfit.explanation());
				case TablePiece.VerticalLabel label ->
					content(label, placed, ledger, () -> ProblemMessage.of("torn.vertical-label"));
				case TablePiece.Text text ->
					content(text, placed, ledger, () -> ProblemMessage.of("torn.name-without-code"));
				case TablePiece.Coded coded ->
					content(coded, placed, ledger, () -> ProblemMessage.of("torn.code-without-name"));
				case TablePiece.Row row -> content(row, placed, ledger, () -> ProblemMessage.of("torn.row"));
			}
		}
	}

	private static void content(TablePiece piece, Set<Integer> placed, LineLedger ledger,
			Supplier<Bilingual> otherwise) {
		if (lines(piece.source()).allMatch(placed::contains)) {
			claim(piece, Role.CONTENT, ledger);
		}
		else {
			ledger.reject(piece.source().firstLine(), piece.source().lastLine(), otherwise.get());
		}
	}

	private static void claim(TablePiece piece, Role role, LineLedger ledger) {
		lines(piece.source()).forEach((line) -> ledger.claim(line, role));
	}

	private static IntStream lines(SourceSpan source) {
		return IntStream.rangeClosed(source.firstLine(), source.lastLine());
	}

	private static Set<Integer> placed(List<TablePageReader.Content> pages) {
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
		return placed.stream().flatMap((source) -> lines(source).boxed()).collect(Collectors.toSet());
	}

}
