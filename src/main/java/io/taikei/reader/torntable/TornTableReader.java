package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.model.LineAccount;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.Theme;
import io.taikei.reader.document.DocumentReader;
import io.taikei.reader.document.LineLedger;
import io.taikei.reader.document.PlanDescription;
import io.taikei.reader.document.PlanFolder;
import io.taikei.reader.document.Reading;
import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TableCodes;
import io.taikei.reader.torntable.layout.TableEndings;
import io.taikei.reader.torntable.layout.TableLexer;
import io.taikei.reader.torntable.layout.TablePage;
import io.taikei.reader.torntable.layout.TablePiece;
import io.taikei.source.SourceDocument;

/**
 * Reads tables of codes whose columns PDF extraction tore apart. What the tearing
 * separated is joined again by structure and by what the texts are about, and marked as
 * inferred.
 */
public final class TornTableReader implements DocumentReader {

	private final SubjectsByTheme subjects;

	/**
	 * A reader that knows what plans are about.
	 * @param themes the themes of municipal plans, which relate texts that share no word
	 */
	public TornTableReader(List<Theme> themes) {
		this.subjects = new SubjectsByTheme(themes);
	}

	@Override
	public Reading read(PlanFolder folder) {
		LineLedger ledger = new LineLedger(folder.document());
		List<String> columnNames = folder.description().levels().stream().map(PlanDescription.Level::name).toList();
		TableCodes codes = new TableCodes(folder.document().lines(), columnNames);
		List<TablePiece> pieces = new TableLexer(folder.document(), codes, columnNames).pieces();
		List<Problem> problems = new ArrayList<>();
		DecidedPlacements decided = folder.placements()
			.map((file) -> DecidedPlacements.read(file, problems))
			.orElse(DecidedPlacements.NONE);
		Map<Integer, DecidedPlacements.LeftOpen> open = decided.codesByLine(codes);
		List<TablePage> torn = TablePage.of(pieces, columnNames.size() - 1);
		TableEndings endings = new TableEndings(torn);
		List<TablePageReader.Content> pages = torn.stream()
			.map((page) -> new TablePageReader(page, columnNames.size() - 1, this.subjects, endings).read(open))
			.toList();
		TableElements elements = new TableElements(folder.description(), pages);
		TableClaims.claim(pieces, pages, ledger);
		problems.addAll(headerMissing(pieces, folder.document(), columnNames));
		problems.addAll(ledger.problems());
		pages.forEach((page) -> problems.addAll(page.problems()));
		problems.addAll(problems(decided, codes, pages, folder.document().file()));
		LineAccount account = ledger.account();
		return new Reading(folder.description().plan(elements.elements()), List.of(account), problems);
	}

	private static List<Problem> headerMissing(List<TablePiece> pieces, SourceDocument document,
			List<String> columnNames) {
		if (pieces.stream().anyMatch((piece) -> piece instanceof TablePiece.Header header && header.opensPage())) {
			return List.of();
		}
		return List.of(Problem.of(RuleId.HEADER_MISSING, document.span(1, 1), """
				No line consists of nothing but names of levels with %s among them, so nothing tells where the table \
				begins; write the levels' names in plan.yaml as the table's header prints them"""
			.formatted(columnNames.getLast())));
	}

	private static List<Problem> problems(DecidedPlacements decided, TableCodes notation,
			List<TablePageReader.Content> pages, String file) {
		Set<Integer> lines = new HashSet<>();
		pages.forEach((page) -> page.cells().forEach((cell) -> lines.add(cell.cell().source().firstLine())));
		Set<TableCode> codes = pages.stream()
			.flatMap((page) -> page.entries().stream())
			.map(TableEntry::code)
			.collect(Collectors.toSet());
		return decided.problems(file, notation, lines, codes);
	}

}
