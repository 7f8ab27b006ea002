package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.intake.torn.TornTables;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
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
import io.taikei.text.ProblemMessage;

/**
 * Reads tables of codes whose columns PDF extraction tore apart. What the tearing
 * separated is joined again by structure and by what the texts are about, and marked as
 * inferred.
 */
public final class TornTableReader implements DocumentReader, TornTables {

	/** Where ids only tell elements apart. */
	private static final PlanId NO_PLAN = new PlanId("000000-0");

	/** The kinds of levels of which nobody has told them. */
	private static final List<Kind> FROM_BELOW = List.of(Kind.INITIATIVE, Kind.POLICY, Kind.GOAL, Kind.FUTURE_VISION);

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
		List<Problem> problems = new ArrayList<>();
		DecidedPlacements decided = folder.placements()
			.map((file) -> DecidedPlacements.read(file, problems))
			.orElse(DecidedPlacements.NONE);
		PlanDescription description = folder.description();
		TornTable table = read(folder.document(), description.planId(), description.levels(), decided);
		problems.addAll(table.problems());
		return new Reading(description.plan(table.elements()), List.of(table.account()), problems);
	}

	@Override
	public TornTable read(SourceDocument document, List<String> levels) {
		return read(document, NO_PLAN, IntStream.range(0, levels.size())
			.mapToObj((level) -> new PlanDescription.Level(
					FROM_BELOW.get(Math.min(levels.size() - 1 - level, FROM_BELOW.size() - 1)), levels.get(level)))
			.toList(), DecidedPlacements.NONE);
	}

	private TornTable read(SourceDocument document, PlanId plan, List<PlanDescription.Level> levels,
			DecidedPlacements decided) {
		LineLedger ledger = new LineLedger(document);
		List<String> columnNames = levels.stream().map(PlanDescription.Level::name).toList();
		TableCodes codes = new TableCodes(document.lines(), columnNames);
		List<TablePiece> pieces = new TableLexer(document, codes, columnNames).pieces();
		Map<Integer, DecidedPlacements.LeftOpen> open = decided.codesByLine(codes);
		List<TablePage> torn = TablePage.of(pieces, columnNames.size() - 1);
		TableEndings endings = new TableEndings(torn);
		List<TablePageReader.Content> pages = torn.stream()
			.map((page) -> new TablePageReader(page, columnNames.size() - 1, this.subjects, endings).read(open))
			.toList();
		TableClaims.claim(pieces, pages, ledger);
		List<Problem> problems = new ArrayList<>(headerMissing(pieces, document, columnNames));
		problems.addAll(ledger.problems());
		pages.forEach((page) -> problems.addAll(page.problems()));
		problems.addAll(problems(decided, codes, pages, document.file()));
		return new TornTable(new TableElements(plan, levels, pages).elements(), ledger.account(), problems);
	}

	private static List<Problem> headerMissing(List<TablePiece> pieces, SourceDocument document,
			List<String> columnNames) {
		if (pieces.stream().anyMatch((piece) -> piece instanceof TablePiece.Header header && header.opensPage())) {
			return List.of();
		}
		return List.of(Problem.of(RuleId.HEADER_MISSING, document.span(1, 1),
				ProblemMessage.of("torn.no-header", columnNames.getLast())));
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
