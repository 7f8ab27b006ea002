package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.taikei.model.Problem;
import io.taikei.model.Provenance;
import io.taikei.model.RuleId;
import io.taikei.reader.torntable.DecidedPlacements.LeftOpen;
import io.taikei.reader.torntable.layout.TableCell;
import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TableColumn;
import io.taikei.reader.torntable.layout.TableEndings;
import io.taikei.reader.torntable.layout.TablePage;
import io.taikei.reader.torntable.layout.TablePiece;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;

/** Puts one page of a torn table together again. */
final class TablePageReader {

	private TablePage page;

	private final TableColumn column;

	private final Function<String, Set<String>> subjects;

	private final TableEndings endings;

	private final List<TableEntry> entries = new ArrayList<>();

	private final Map<TableCode, String> names = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	TablePageReader(TablePage page, int deepest, Function<String, Set<String>> subjects, TableEndings endings) {
		this.page = page;
		this.column = TableColumn.of(page, deepest);
		this.subjects = subjects;
		this.endings = endings;
	}

	/**
	 * The page's content, each cell in its row.
	 * @param decided the codes that a reading left open for a line
	 */
	Content read(Map<Integer, LeftOpen> decided) {
		this.page = new TableWraps(this.endings).withWholeNames(this.page);
		addStated();
		this.page = new TableTitles(tableNames()).withoutForeignNames(this.page);
		TableVisions.Numbering numbering = new TableVisions(this.subjects).number(this.page, this.names);
		numbering.visions().forEach((vision) -> this.names.put(vision.code(), vision.vision().text()));
		addJoined();
		this.column.reserved().stream().map(TableEntry::reserved).forEach(this.entries::add);
		List<PlacedCell> cells = place(decided);
		this.problems.addAll(new TableTrust(this.page).problems(numbering));
		return new Content(noted(), numbering.visions(), cells, this.problems);
	}

	private void addStated() {
		this.page.coded()
			.stream()
			.filter((coded) -> !coded.orphaned())
			.forEach((coded) -> add(TableEntry.stated(coded)));
		for (TablePiece.InColumn piece : this.page.column()) {
			if (piece instanceof TablePiece.Row row) {
				add(TableEntry.stated(new TablePiece.Coded(row.source(), row.code(), row.name())));
			}
		}
	}

	private void addJoined() {
		tableNames().join(this.page).forEach(this::add);
	}

	private TableNames tableNames() {
		return new TableNames(this.column, this.names, this.subjects, this.endings);
	}

	private List<TableEntry> noted() {
		TableNotes notes = new TableNotes(this.entries, this.page.notes());
		this.problems.addAll(notes.problems());
		return notes.attached();
	}

	private void add(TableEntry entry) {
		this.entries.add(entry);
		this.names.put(entry.code(), entry.name());
	}

	private List<PlacedCell> place(Map<Integer, LeftOpen> decided) {
		TablePlacer placer = new TablePlacer(this.column, this.names, this.subjects);
		Optional<TablePlacer.Outcome> alone = placer.place(TablePlacer.Limits.NONE);
		if (alone.isEmpty()) {
			reject(RuleId.CELLS_WITHOUT_ROWS,
					ProblemMessage.of("torn.no-order", this.column.cells().size(), this.column.codes().size()));
			return List.of();
		}
		List<PlacedCell> inferred = cells(alone.get());
		Optional<TablePlacer.Outcome> limited = placer.place((cell, row) -> {
			LeftOpen open = decided.get(line(cell));
			return open == null || open.codes().contains(this.column.codes().get(row));
		});
		if (limited.isEmpty()) {
			reject(RuleId.DECIDED_PLACEMENTS_CONTRADICT, ProblemMessage.of("torn.decided-contradict"));
			return inferred;
		}
		List<PlacedCell> amongOpen = cells(limited.get());
		return IntStream.range(0, inferred.size())
			.mapToObj((cell) -> decide(inferred.get(cell), amongOpen.get(cell), decided.get(line(cell))))
			.toList();
	}

	private void reject(RuleId rule, Bilingual explanation) {
		this.problems.add(Problem.of(rule, this.page.source(), explanation));
	}

	private static PlacedCell decide(PlacedCell inferred, PlacedCell limited, @Nullable LeftOpen open) {
		if (open == null || inferred.standing() == Provenance.STATED) {
			return inferred;
		}
		return (open.codes().size() == 1) ? inferred.decided(open.codes().getFirst(), open.decider())
				: inferred.leftOpen(limited, open.decider());
	}

	private List<PlacedCell> cells(TablePlacer.Outcome outcome) {
		List<PlacedCell> placed = new ArrayList<>();
		for (int cell = 0; cell < this.column.cells().size(); cell++) {
			TableCell content = this.column.cells().get(cell);
			int row = outcome.rows()[cell];
			placed
				.add(this.column.stated().containsValue(cell) ? PlacedCell.stated(content, this.column.codes().get(row))
						: PlacedCell.inferred(content, row, outcome.probabilities()[cell], this.column.codes()));
		}
		return placed;
	}

	private int line(int cell) {
		return this.column.cells().get(cell).source().firstLine();
	}

	/**
	 * What stands on a page.
	 *
	 * @param entries the codes with their names, reserved places among them
	 * @param visions the top level's entries, numbered
	 * @param cells the last level's cells, in their rows
	 * @param problems what can't be put together
	 */
	record Content(List<TableEntry> entries, List<TableVisions.Numbered> visions, List<PlacedCell> cells,
			List<Problem> problems) {

		Content {
			entries = List.copyOf(entries);
			visions = List.copyOf(visions);
			cells = List.copyOf(cells);
			problems = List.copyOf(problems);
		}

	}

}
