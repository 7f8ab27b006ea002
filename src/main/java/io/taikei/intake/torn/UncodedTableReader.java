package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import io.taikei.intake.code.Code;
import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.code.CodedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.torn.TornGrammar.LevelCodes;
import io.taikei.intake.torn.TornTables.TornTable;
import io.taikei.model.PlanElement;
import io.taikei.model.RuleId;
import io.taikei.source.SourceDocument;

/**
 * Reads torn tables whose lowest level has no codes: what its elements stand below goes
 * by their order and by what they are about, as in plans whose file describes such a
 * table.
 */
public final class UncodedTableReader {

	/** So many elements without codes are needed to tell a torn table from a list. */
	private static final int FEWEST = 3;

	/** So many codes a page of a table has at least. */
	private static final int CODES_OF_A_PAGE = 2;

	/** The share of elements of the lowest level that may look as if they had a code. */
	private static final double CODED = 0.1;

	/** The share of lines that may fit nowhere, as codes of more levels do. */
	private static final double UNREAD = 0.05;

	private final TornTables tables;

	public UncodedTableReader(TornTables tables) {
		this.tables = tables;
	}

	/**
	 * The lines of a text, read as such a table; nothing where they are none.
	 * @param levels the names of the levels from the top, if a person names them
	 */
	public Optional<Proposal> propose(List<DocumentFlow> documents, List<String> levels) {
		if (documents.size() != 1 || !isText(documents.getFirst())) {
			return Optional.empty();
		}
		List<TextLine> lines = documents.getFirst().lines().toList();
		List<String> names = levels.isEmpty() ? PageHeaders.levels(lines) : levels;
		if (names.size() < 2 || !isTorn(lines, names)) {
			return Optional.empty();
		}
		TornTable table = table(documents.getFirst(), names);
		if (!isSuch(table, names)) {
			return Optional.empty();
		}
		UncodedDraft draft = new UncodedDraft(names);
		draft.add(documents.getFirst(), table, names);
		return Optional.of(new Proposal(new TornGrammar(names, codes(lines, names), names), draft.draft()));
	}

	/** The elements of texts, with doubts and an account of every line. */
	public Draft read(List<DocumentFlow> documents, TornGrammar grammar) {
		List<String> printed = (grammar.headers().size() == grammar.levels().size()) ? grammar.headers()
				: grammar.levels();
		UncodedDraft draft = new UncodedDraft(grammar.levels());
		documents.forEach((document) -> draft.add(document, table(document, printed), printed));
		return draft.draft();
	}

	private static boolean isText(DocumentFlow document) {
		return document.blocks()
			.stream()
			.allMatch((block) -> block instanceof TextLine line && line.address() instanceof Address.OfLine);
	}

	/**
	 * Whether headers open pages of many codes each, which only stand below them. In a
	 * text that is not torn, a name of a level stands below each code.
	 */
	private static boolean isTorn(List<TextLine> lines, List<String> names) {
		LineCutter cutter = new LineCutter(names);
		int pages = 0;
		int codes = 0;
		int sentences = 0;
		for (TextLine line : lines) {
			if (PageHeaders.opens(line, names)) {
				pages++;
			}
			else if (line.text().endsWith("。")) {
				sentences++;
			}
			else if (cutter.coded(line.text()).isPresent()) {
				codes++;
				if (pages == 0) {
					return false;
				}
			}
		}
		return pages > 0 && codes >= CODES_OF_A_PAGE * pages && sentences <= codes;
	}

	private TornTable table(DocumentFlow document, List<String> names) {
		SortedMap<Integer, String> lines = new TreeMap<>();
		document.lines().filter((line) -> line.address() instanceof Address.OfLine).forEach((line) -> {
			int number = ((Address.OfLine) line.address()).line();
			lines.merge(number, line.text(), (one, more) -> one + " " + more);
		});
		List<String> all = IntStream.rangeClosed(1, lines.isEmpty() ? 1 : lines.lastKey())
			.mapToObj((number) -> lines.getOrDefault(number, ""))
			.toList();
		return this.tables.read(new SourceDocument(document.file(), all), names);
	}

	/** Whether all levels are there, and the lowest one has no codes. */
	private static boolean isSuch(TornTable table, List<String> names) {
		if (table.problems()
			.stream()
			.anyMatch(
					(problem) -> problem.rule() == RuleId.HEADER_MISSING || problem.rule() == RuleId.CELLS_WITHOUT_ROWS)
				|| table.account().unaccounted().size() > UNREAD * table.account().lines().size()) {
			return false;
		}
		List<PlanElement> lowest = ofLevel(table, names.getLast());
		long coded = lowest.stream()
			.filter((element) -> CodeGrammar.GENERAL.split(element.label().title())
				.filter((one) -> one.code().sure())
				.isPresent())
			.count();
		return lowest.size() >= FEWEST && coded <= CODED * lowest.size()
				&& !ofLevel(table, names.get(names.size() - 2)).isEmpty();
	}

	private static List<PlanElement> ofLevel(TornTable table, String name) {
		return table.elements().stream().filter((element) -> element.label().levelName().equals(name)).toList();
	}

	/** The codes of the levels above the lowest, for people to see. */
	private static List<LevelCodes> codes(List<TextLine> lines, List<String> names) {
		LineCutter cutter = new LineCutter(names);
		List<Code> codes = new ArrayList<>();
		lines.forEach((line) -> LineCutter.chunks(line)
			.forEach((chunk) -> cutter.coded(chunk).map(CodedText::code).filter(Code::sure).ifPresent(codes::add)));
		return LevelStyles.of(codes).codes().stream().filter((style) -> style.level() < names.size() - 1).toList();
	}

	/**
	 * How a text is read, and what that gives.
	 *
	 * @param grammar how it is read
	 * @param draft the same as reading it so gives
	 */
	public record Proposal(TornGrammar grammar, Draft draft) {

	}

}
