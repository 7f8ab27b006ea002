package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TableColumn;
import io.taikei.reader.torntable.matching.Segmentation;

/**
 * How much a name at a code is expected to share with the cells below that code, while
 * the cells stand as they are placed without it. That is never more than what the name
 * adds to the sense of the whole column, where the cells may move (Jensen's inequality),
 * and takes one placement of the page for all names and codes together.
 */
final class ExpectedFit {

	/** Cells that are less likely in a row say too little about it. */
	private static final double LEAST_LIKELY = 1e-3;

	private final Function<String, Set<String>> subjects;

	private final Map<TableCode, Map<String, Double>> expected = new HashMap<>();

	private final double logTotal;

	/**
	 * @param column the page's cells and rows
	 * @param known the names of codes that have one
	 * @param orphaned the names to be tried
	 * @param subjects what a text is about
	 */
	ExpectedFit(TableColumn column, Map<TableCode, String> known, Collection<String> orphaned,
			Function<String, Set<String>> subjects) {
		this.subjects = subjects;
		List<Set<String>> cells = column.cells().stream().map((cell) -> subjects.apply(cell.text())).toList();
		Set<Set<String>> names = new HashSet<>();
		known.values().forEach((name) -> names.add(subjects.apply(name)));
		orphaned.forEach((name) -> names.add(subjects.apply(name)));
		List<Set<String>> texts = new ArrayList<>(cells);
		texts.addAll(names);
		Map<String, Double> rarity = TableAffinity.rarity(texts);
		Segmentation segmentation = new TablePlacer(column, known, subjects).segmentation();
		// Where no placement is possible, the cells tell nothing about the names.
		boolean possible = Double.isFinite(segmentation.logTotal());
		this.logTotal = possible ? segmentation.logTotal() : 0;
		if (possible) {
			add(column, known, cells, rarity, segmentation.probabilities());
		}
	}

	/** The log weight of the whole column with the names that are known. */
	double logTotal() {
		return this.logTotal;
	}

	/** The log weight of a name at a code. */
	double of(String name, TableCode code) {
		Map<String, Double> below = this.expected.getOrDefault(code, Map.of());
		return this.subjects.apply(name).stream().mapToDouble((subject) -> below.getOrDefault(subject, 0.0)).sum();
	}

	private void add(TableColumn column, Map<TableCode, String> known, List<Set<String>> cells,
			Map<String, Double> rarity, double[][] probabilities) {
		for (int row = 0; row < column.codes().size(); row++) {
			Set<String> counted = new HashSet<>();
			int level = 0;
			for (TableCode code = column.codes().get(row); code.depth() > 0; code = code.parent()) {
				Map<String, Double> below = this.expected.computeIfAbsent(code, (of) -> new HashMap<>());
				for (int cell = 0; cell < cells.size(); cell++) {
					double weight = probabilities[cell][row] * TableAffinity.levelWeight(level);
					if (probabilities[cell][row] >= LEAST_LIKELY) {
						cells.get(cell)
							.stream()
							.filter((subject) -> !counted.contains(subject))
							.forEach((subject) -> below.merge(subject, weight * rarity.getOrDefault(subject, 0.0),
									Double::sum));
					}
				}
				counted.addAll(this.subjects.apply(known.getOrDefault(code, "")));
				level++;
			}
		}
	}

}
