package io.taikei.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.draft.Draft;

/**
 * Proposes how tables are read. Tables with the same header are one; a table without a
 * header goes on with the columns of the one before it, as over pages.
 */
public final class MappingProposer {

	private final List<Grid> grids;

	private final Map<List<String>, List<Part>> byHeader = new LinkedHashMap<>();

	private MappingProposer(List<Grid> grids) {
		this.grids = grids;
	}

	/** The mapping for the tables of one plan; without layouts where none has levels. */
	public static Mapping propose(List<Grid> grids) {
		return new MappingProposer(grids).propose();
	}

	private Mapping propose() {
		collect();
		List<Draft> drafts = this.byHeader.values()
			.stream()
			.map(this::draft)
			.filter((draft) -> !draft.levels().isEmpty())
			.sorted(Comparator.comparingInt(Draft::weight).reversed())
			.toList();
		if (drafts.isEmpty()) {
			return new Mapping(List.of(), List.of());
		}
		List<String> levels = new ArrayList<>(drafts.getFirst().names());
		List<Draft> kept = drafts.stream()
			.filter((draft) -> draft.names().stream().anyMatch(drafts.getFirst().names()::contains))
			.toList();
		kept.forEach((draft) -> merge(levels, draft.names()));
		return new Mapping(levels, kept.stream().map((draft) -> draft.layout(levels)).toList());
	}

	private void collect() {
		List<String> before = null;
		int width = 0;
		for (int table = 0; table < this.grids.size(); table++) {
			Grid grid = this.grids.get(table);
			HeaderFinder finder = new HeaderFinder(grid);
			Optional<HeaderRows> found = finder.find();
			if (found.isPresent() || before == null || width != grid.width()) {
				Header header = Header.of(grid, found.orElse(new HeaderRows(finder.firstOfTable(), 0)));
				before = found.isPresent() ? header.labels() : unlabelled(grid.width(), table);
				width = grid.width();
				this.byHeader.computeIfAbsent(before, (labels) -> new ArrayList<>()).add(new Part(table, header));
			}
			else {
				this.byHeader.computeIfAbsent(before, (labels) -> new ArrayList<>())
					.add(new Part(table, Header.of(grid, new HeaderRows(finder.firstOfTable(), 0))));
			}
		}
	}

	private static List<String> unlabelled(int width, int table) {
		return List.of(String.valueOf(table), String.valueOf(width));
	}

	private Draft draft(List<Part> parts) {
		Header header = parts.getFirst().header();
		CodeGrammar grammar = new CodeGrammar(
				header.meanings().stream().map(HeaderMeaning::level).filter((name) -> !name.isEmpty()).toList());
		List<List<Cell>> rows = parts.stream()
			.flatMap((part) -> data(part).stream())
			.flatMap((row) -> ListedItems.parted(row, grammar).stream())
			.toList();
		List<ColumnProfile> profiles = IntStream.range(0, header.labels().size())
			.mapToObj((column) -> ColumnProfile.of(rows, column, grammar))
			.toList();
		List<LevelDraft> names = new ContentLevels(header, profiles, new HeaderLevels(header, profiles).find())
			.complete();
		List<LevelDraft> levels = new CodeColumns(header, profiles, names).assign();
		return new Draft(levels, new ColumnRoles(header, profiles, levels).columns(),
				parts.stream().map(this::mapped).toList(), rows.size());
	}

	private List<List<Cell>> data(Part part) {
		Grid grid = this.grids.get(part.table());
		List<RowKind> kinds = RowKind.of(grid, part.header());
		return IntStream.range(0, kinds.size())
			.filter((row) -> kinds.get(row) == RowKind.DATA)
			.mapToObj(grid.rows()::get)
			.toList();
	}

	private MappedTable mapped(Part part) {
		return new MappedTable(part.table() + 1, this.grids.get(part.table()).name(), part.header().rows());
	}

	/** Puts further levels where the levels that both have in common say. */
	private static void merge(List<String> levels, List<String> others) {
		int place = 0;
		for (String other : others) {
			int known = levels.indexOf(other);
			if (known < 0) {
				levels.add(place, other);
				known = place;
			}
			place = known + 1;
		}
	}

	/** A table with its header. */
	private record Part(int table, Header header) {

	}

	/** A layout whose levels have names, but no common places yet. */
	private record Draft(List<LevelDraft> levels, List<Column> columns, List<MappedTable> tables, int rows) {

		List<String> names() {
			return this.levels.stream().map(LevelDraft::name).toList();
		}

		int weight() {
			return this.levels.size() * (this.rows + 1);
		}

		Layout layout(List<String> all) {
			Map<Integer, Integer> places = new HashMap<>();
			for (int level = 0; level < this.levels.size(); level++) {
				places.put(level, all.indexOf(this.levels.get(level).name()));
			}
			return new Layout(this.columns.stream().map((column) -> placed(column, places)).toList(), this.tables);
		}

		private static Column placed(Column column, Map<Integer, Integer> places) {
			ColumnRole role = column.role();
			Integer level = (role.level() == null) ? null : places.get(role.level());
			return new Column(column.number(), column.header(), new ColumnRole(role.kind(), level, role.year()),
					column.confidence());
		}

	}

}
