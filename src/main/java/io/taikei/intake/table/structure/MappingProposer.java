package io.taikei.intake.table.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.table.MappedColumn;
import io.taikei.intake.table.ColumnRole;
import io.taikei.intake.table.HeaderRows;
import io.taikei.intake.table.Layout;
import io.taikei.intake.table.MappedTable;
import io.taikei.intake.table.TableMapping;
import io.taikei.intake.table.structure.CaptionForms.CaptionDraft;

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
	public static TableMapping propose(List<Grid> grids) {
		return new MappingProposer(grids).propose();
	}

	private TableMapping propose() {
		collect();
		List<Draft> drafts = this.byHeader.values()
			.stream()
			.map(this::draft)
			.filter((draft) -> !draft.levels().isEmpty())
			.sorted(Comparator.comparingInt(Draft::weight).reversed())
			.toList();
		if (drafts.isEmpty()) {
			return new TableMapping(List.of(), List.of());
		}
		List<String> levels = new ArrayList<>(drafts.getFirst().names());
		List<Draft> kept = drafts.stream()
			.filter((draft) -> draft.names().stream().anyMatch(drafts.getFirst().names()::contains))
			.toList();
		kept.forEach((draft) -> merge(levels, draft.names()));
		return new TableMapping(levels, kept.stream().map((draft) -> draft.layout(levels)).toList());
	}

	private void collect() {
		Part last = null;
		for (int table = 0; table < this.grids.size(); table++) {
			Grid grid = this.grids.get(table);
			HeaderFinder finder = new HeaderFinder(grid);
			Optional<HeaderRows> found = finder.find();
			Header header = Header.of(grid, found.orElse(new HeaderRows(finder.firstOfTable(), 0)));
			boolean next = found.isEmpty() && last != null && goesOn(grid, this.grids.get(last.table()));
			Header.Beside beside = next ? Objects.requireNonNull(last).beside() : header.beside();
			List<String> labels = next ? Objects.requireNonNull(last).labels()
					: found.isPresent() ? header.labels().subList(0, beside.width()) : unlabelled(grid.width(), table);
			last = new Part(table, 0, header, beside, labels);
			add(last);
		}
	}

	/** Adds a table, or those that stand beside each other in it. */
	private void add(Part part) {
		Header.Beside beside = part.beside();
		List<Part> parts = this.byHeader.computeIfAbsent(part.labels(), (key) -> new ArrayList<>());
		for (int block = 0; block < beside.count(); block++) {
			parts.add(part.at(block * beside.step(), this.grids.get(part.table())));
		}
	}

	/**
	 * Whether a table without a header can have the columns of the one before it; it may
	 * lack the last ones where those are blank there, too.
	 */
	private static boolean goesOn(Grid grid, Grid before) {
		return grid.width() > 0 && grid.width() <= before.width()
				&& before.rows()
					.stream()
					.skip(before.rows().size() / 2)
					.allMatch((row) -> row.subList(grid.width(), row.size()).stream().allMatch(Cell::isBlank));
	}

	private static List<String> unlabelled(int width, int table) {
		return List.of(String.valueOf(table), String.valueOf(width));
	}

	private Draft draft(List<Part> parts) {
		Header header = parts.getFirst().header();
		CodeGrammar grammar = new CodeGrammar(words(parts));
		List<TableBody> bodies = bodies(parts, grammar);
		List<CaptionDraft> captions = captions(header, bodies);
		List<String> forms = captions.stream().flatMap((caption) -> caption.forms().stream()).toList();
		List<List<Cell>> rows = bodies.stream()
			.flatMap((body) -> body.cells(forms).stream())
			.flatMap((row) -> ListedItems.parted(row, grammar).stream())
			.toList();
		List<ColumnProfile> profiles = IntStream.range(0, header.labels().size())
			.mapToObj((column) -> ColumnProfile.of(rows, column, grammar))
			.toList();
		List<LevelDraft> names = new ContentLevels(header, profiles, new HeaderLevels(header, profiles).find())
			.complete();
		List<LevelDraft> levels = new CodeColumns(header, profiles, names).assign();
		List<LevelDraft> all = levels.isEmpty() ? List.of()
				: Stream.concat(captions.stream().map(CaptionDraft::level), levels.stream()).toList();
		return new Draft(all, new ColumnRoles(header, profiles, all).columns(),
				parts.stream().map(this::mapped).toList(), captions, rows.size());
	}

	/** The words of levels that the header has, or the texts of its columns. */
	private List<String> words(List<Part> parts) {
		Header header = parts.getFirst().header();
		Stream<String> named = header.meanings().stream().map(HeaderMeaning::level);
		List<List<Cell>> rows = bodies(parts, CodeGrammar.GENERAL).stream()
			.flatMap((body) -> body.cells(List.of()).stream())
			.toList();
		Stream<String> repeated = IntStream.range(0, header.labels().size())
			.mapToObj((column) -> rows.stream()
				.map((row) -> row.get(column).text().strip())
				.filter((text) -> !text.isEmpty())
				.distinct()
				.toList())
			.flatMap((texts) -> LevelWord.of(texts).stream());
		return Stream.concat(named, repeated).filter((word) -> !word.isEmpty()).distinct().toList();
	}

	private List<TableBody> bodies(List<Part> parts, CodeGrammar grammar) {
		int width = parts.getFirst().header().labels().size();
		return parts.stream().map((part) -> TableBody.of(mapped(part), this.grids, width, grammar)).toList();
	}

	private static List<CaptionDraft> captions(Header header, List<TableBody> bodies) {
		Set<String> columns = header.meanings().stream().map(HeaderMeaning::level).collect(Collectors.toSet());
		columns.remove("");
		return new CaptionForms(bodies.stream().map(TableBody::captions).toList(), columns).levels();
	}

	private MappedTable mapped(Part part) {
		return new MappedTable(part.table() + 1, this.grids.get(part.table()).name(), part.header().rows(),
				part.left() + 1);
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

	/**
	 * A table, or one of several beside each other.
	 *
	 * @param left the index of its first column
	 * @param labels the words of its columns, or of those that it goes on with
	 */
	private record Part(int table, int left, Header header, Header.Beside beside, List<String> labels) {

		Part at(int column, Grid grid) {
			HeaderRows rows = this.header.rows();
			MappedTable mapped = new MappedTable(this.table + 1, grid.name(), rows, column + 1);
			return (this.beside.count() == 1) ? this : new Part(this.table, column,
					Header.of(mapped.of(grid, this.beside.width()), rows), this.beside, this.labels);
		}

	}

	/** A layout whose levels have names, but no common places yet. */
	private record Draft(List<LevelDraft> levels, List<MappedColumn> columns, List<MappedTable> tables,
			List<CaptionDraft> captions, int rows) {

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
			return new Layout(this.columns.stream().map((column) -> placed(column, places)).toList(), this.tables,
					this.captions.stream().flatMap((caption) -> caption.levels(all.indexOf(caption.name()))).toList());
		}

		private static MappedColumn placed(MappedColumn column, Map<Integer, Integer> places) {
			ColumnRole role = column.role();
			Integer level = (role.level() == null) ? null : places.get(role.level());
			return new MappedColumn(column.number(), column.header(), new ColumnRole(role.kind(), level, role.year()),
					column.confidence());
		}

	}

}
