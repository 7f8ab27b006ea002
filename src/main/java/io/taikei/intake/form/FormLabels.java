package io.taikei.intake.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.intake.document.Cell;
import io.taikei.intake.document.Grid;
import io.taikei.intake.table.structure.HeaderMeaning;
import io.taikei.intake.table.structure.HeaderMeaning.Kind;

/**
 * The labels of forms: known words of headers, of many forms those that stand in most of
 * them.
 *
 * @param all the known ones
 * @param levels those that name levels
 * @param repeated what else stands in nearly all forms
 */
record FormLabels(Set<String> all, Set<String> levels, Set<String> repeated) {

	/** In which share of forms a label stands at least. */
	private static final double MOST = 0.5;

	/** In which share of forms a text stands that is printed on all. */
	private static final double NEARLY_ALL = 0.8;

	private static final int FEWEST = 3;

	private static final Pattern ROOM = Pattern.compile("(?U)\\s+");

	static FormLabels of(List<Grid> grids) {
		Map<String, Integer> counts = new HashMap<>();
		grids.stream()
			.flatMap((grid) -> grid.rows().stream())
			.flatMap(List::stream)
			.filter((cell) -> !cell.merged() && !cell.isBlank())
			.forEach((cell) -> counts.merge(text(cell), 1, Integer::sum));
		// What stands once is no label, and most texts of a large table do.
		counts.values().removeIf((count) -> count < 2);
		int forms = counts.entrySet()
			.stream()
			.filter((entry) -> isLevel(entry.getKey()))
			.mapToInt(Map.Entry::getValue)
			.max()
			.orElse(0);
		Set<String> all = texts(counts, Math.max(2, MOST * forms)).stream()
			.filter((text) -> HeaderMeaning.of(text).isKnown())
			.collect(Collectors.toSet());
		return new FormLabels(all, all.stream().filter(FormLabels::isLevel).collect(Collectors.toSet()),
				texts(counts, Math.max(FEWEST, NEARLY_ALL * forms)));
	}

	/**
	 * The labels of one form or two, which tell nothing by how often they stand there:
	 * all known words, but for what may be a title directly beside the label of a level,
	 * where no other level's stands in that row.
	 */
	static FormLabels ofFew(List<Grid> grids) {
		Map<String, HeaderMeaning> known = new HashMap<>();
		Function<String, HeaderMeaning> meaning = (text) -> known.computeIfAbsent(text, HeaderMeaning::of);
		Set<String> titles = grids.stream()
			.flatMap((grid) -> grid.rows().stream())
			.filter((row) -> row.stream().filter((cell) -> meaning.apply(text(cell)).is(Kind.LEVEL_NAME)).count() < 2)
			.flatMap((row) -> IntStream.range(1, row.size())
				.filter((column) -> meaning.apply(text(row.get(column - 1))).is(Kind.LEVEL_NAME))
				.mapToObj(row::get))
			.map(FormLabels::text)
			.filter((text) -> meaning.apply(text).is(Kind.OTHER))
			.collect(Collectors.toSet());
		Set<String> all = grids.stream()
			.flatMap((grid) -> grid.rows().stream())
			.flatMap(List::stream)
			.filter((cell) -> !cell.merged())
			.map(FormLabels::text)
			.filter((text) -> meaning.apply(text).isKnown() && !titles.contains(text))
			.collect(Collectors.toSet());
		return new FormLabels(all, all.stream().filter(FormLabels::isLevel).collect(Collectors.toSet()), Set.of());
	}

	private static Set<String> texts(Map<String, Integer> counts, double fewest) {
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= fewest)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private static boolean isLevel(String text) {
		return HeaderMeaning.of(text).is(Kind.LEVEL_NAME);
	}

	static String text(Cell cell) {
		return ROOM.matcher(cell.text()).replaceAll("");
	}

	boolean isLabel(Cell cell) {
		return this.all.contains(text(cell));
	}

	boolean isLevel(Cell cell) {
		return this.levels.contains(text(cell));
	}

	/** Whether a text may be what a form says, and is not printed on all. */
	boolean isValue(Cell cell) {
		return !cell.isBlank() && !isLabel(cell) && !this.repeated.contains(text(cell));
	}

}
