package io.taikei.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.taikei.model.Problem;
import io.taikei.model.SourceSpan;

/**
 * What a person who read the document decided about the places of the last level's cells.
 * A cell is named by its line.
 *
 * @param placements the decided places
 * @param unsettled cells that the document leaves open between a few places
 */
record ReviewedPlacements(List<Decided> placements, List<Unsettled> unsettled) {

	static final ReviewedPlacements NONE = new ReviewedPlacements(List.of(), List.of());

	ReviewedPlacements {
		placements = List.copyOf(placements);
		unsettled = List.copyOf(unsettled);
	}

	/**
	 * The codes that a person left open for each reviewed line: one, where it is decided.
	 */
	Map<Integer, List<TableCode>> codesByLine(TableCodes notation) {
		Map<Integer, List<TableCode>> codes = new HashMap<>();
		this.placements.forEach((decided) -> decided.lines()
			.forEach((line) -> codes.put(line, List.of(notation.code(decided.code())))));
		this.unsettled.forEach((open) -> open.lines()
			.forEach((line) -> codes.put(line, open.codes().stream().map(notation::code).toList())));
		return Map.copyOf(codes);
	}

	/**
	 * What does not fit the document: lines that are no cells, codes it does not have.
	 */
	List<Problem> problems(String file, TableCodes notation, Set<Integer> cellLines, Set<TableCode> codes) {
		List<Problem> problems = new ArrayList<>();
		codesByLine(notation).forEach((line, reviewed) -> {
			SourceSpan source = SourceSpan.line(file, line);
			if (!cellLines.contains(line)) {
				problems.add(Problem.error("reviewed-line-unknown", source,
						"The reviewed placements name line %d, where no initiative stands".formatted(line)));
			}
			reviewed.stream()
				.filter((code) -> !codes.contains(code))
				.forEach((code) -> problems.add(Problem.error("reviewed-code-unknown", source,
						"The reviewed placements name the code %s, which the table does not have"
							.formatted(code.normalised()))));
		});
		return problems;
	}

	private static void requireLines(List<Integer> lines) {
		lines.stream().filter((line) -> line < 1).findFirst().ifPresent((line) -> {
			throw new IllegalArgumentException("%d is no line; lines are counted from 1.".formatted(line));
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

}
