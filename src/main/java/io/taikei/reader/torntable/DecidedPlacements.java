package io.taikei.reader.torntable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.model.Decider;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TableCodes;
import io.taikei.source.ReadingFailed;
import io.taikei.source.RefusedValue;
import io.taikei.source.YamlFile;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who read the document decided about the places of the last level's cells.
 * A cell is named by its line.
 *
 * @param decidedBy who decided; nothing of what a file without it says is applied
 * @param placements the decided places
 * @param unsettled cells that the document leaves open between a few places
 */
record DecidedPlacements(@Nullable Decider decidedBy, List<Decided> placements, List<Unsettled> unsettled) {

	static final DecidedPlacements NONE = new DecidedPlacements(null, List.of(), List.of());

	DecidedPlacements {
		placements = List.copyOf(placements);
		unsettled = List.copyOf(unsettled);
	}

	/**
	 * Reads the file.
	 * @param problems where it is told that the file does not say who decided
	 * @throws ReadingFailed if it is no such file
	 */
	static DecidedPlacements read(Path path, List<Problem> problems) {
		DecidedPlacements read = YamlFile.read(path, DecidedPlacements.class);
		Decider decider = read.decidedBy();
		if (decider != null && decider.kind() != Decider.Kind.TOOL && !decider.name().isBlank()) {
			return read;
		}
		problems.add(Problem.of(RuleId.DECISION_WITHOUT_DECIDER, SourceSpan.line(path.getFileName().toString(), 1),
				ProblemMessage.of("torn.no-decider")));
		return NONE;
	}

	/**
	 * The codes that were left open for each line: one, where it is decided.
	 */
	Map<Integer, LeftOpen> codesByLine(TableCodes notation) {
		Map<Integer, LeftOpen> codes = new HashMap<>();
		if (this.decidedBy != null) {
			Decider decider = this.decidedBy;
			this.placements.forEach((decided) -> decided.lines()
				.forEach((line) -> codes.put(line, new LeftOpen(List.of(notation.code(decided.code())), decider))));
			this.unsettled.forEach((open) -> open.lines()
				.forEach((line) -> codes.put(line,
						new LeftOpen(open.codes().stream().map(notation::code).toList(), decider))));
		}
		return Map.copyOf(codes);
	}

	/**
	 * What does not fit the document: lines that are no cells, codes it does not have.
	 */
	List<Problem> problems(String file, TableCodes notation, Set<Integer> cellLines, Set<TableCode> codes) {
		List<Problem> problems = new ArrayList<>();
		codesByLine(notation).forEach((line, open) -> {
			SourceSpan source = SourceSpan.line(file, line);
			if (!cellLines.contains(line)) {
				problems
					.add(Problem.of(RuleId.DECIDED_LINE_UNKNOWN, source, ProblemMessage.of("torn.decided-line", line)));
			}
			open.codes()
				.stream()
				.filter((code) -> !codes.contains(code))
				.forEach((code) -> problems.add(Problem.of(RuleId.DECIDED_CODE_UNKNOWN, source,
						ProblemMessage.of("torn.decided-code", code.normalised()))));
		});
		return problems;
	}

	private static void requireLines(List<Integer> lines) {
		lines.stream().filter((line) -> line < 1).findFirst().ifPresent((line) -> {
			throw new RefusedValue(ProblemMessage.of("torn.line", line));
		});
	}

	/**
	 * Cells that belong to a row.
	 *
	 * @param code the row's code
	 * @param lines the cells' lines
	 */
	record Decided(String code, List<Integer> lines) {

		Decided {
			TableCodes.requireCode(code);
			requireLines(lines);
		}

	}

	/**
	 * Cells that belong to one of several rows.
	 *
	 * @param lines the cells' lines
	 * @param codes the rows' codes
	 * @param why why the document does not settle it
	 */
	record Unsettled(List<Integer> lines, List<String> codes, String why) {

		Unsettled {
			codes.forEach(TableCodes::requireCode);
			requireLines(lines);
		}

	}

	/**
	 * The rows that a reading left open for a cell: one, where it decided.
	 *
	 * @param codes the rows' codes
	 * @param decider who read
	 */
	record LeftOpen(List<TableCode> codes, Decider decider) {
	}

}
