package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How well a run of cells fits a row, by what they are about: a subject shared with the
 * row's own name counts in full, with the levels above it less, each by its rarity among
 * all texts of the page; subjects that neighbouring cells share keep them together.
 */
final class TableAffinity {

	/**
	 * What a shared subject counts by the level of the row's text, from its own name
	 * upward.
	 */
	private static final double[] LEVEL_WEIGHTS = { 1, 0.4, 0.2 };

	/** What a subject shared by neighbours counts, against one shared with the row. */
	private static final double COHESION = 0.5;

	/** Running totals over the cells of each row: {@code [row][cells so far]}. */
	private final double[][] fit;

	/** Running totals over the cells of what each shares with the one before it. */
	private final double[] cohesion;

	/** What a run of each length counts by its length alone. */
	private final double[] usual;

	/**
	 * Compares all cells with all rows.
	 * @param cells the cells' texts
	 * @param rows the texts of each row, from its own name upward
	 * @param subjects what a text is about
	 */
	TableAffinity(List<String> cells, List<List<String>> rows, Function<String, Set<String>> subjects) {
		List<Set<String>> cellSubjects = cells.stream().map(subjects).toList();
		List<List<Set<String>>> rowSubjects = rows.stream().map((row) -> row.stream().map(subjects).toList()).toList();
		Set<Set<String>> headings = new HashSet<>();
		rowSubjects.forEach(headings::addAll);
		List<Set<String>> texts = new ArrayList<>(cellSubjects);
		texts.addAll(headings);
		Map<String, Double> rarity = rarity(texts);
		this.usual = usual(cells.size(), (double) cells.size() / rows.size());
		this.fit = new double[rows.size()][cells.size() + 1];
		this.cohesion = new double[cells.size() + 1];
		for (int cell = 0; cell < cells.size(); cell++) {
			for (int row = 0; row < rows.size(); row++) {
				this.fit[row][cell + 1] = this.fit[row][cell]
						+ fit(cellSubjects.get(cell), rowSubjects.get(row), rarity);
			}
			this.cohesion[cell + 1] = this.cohesion[cell]
					+ ((cell > 0) ? shared(cellSubjects.get(cell - 1), cellSubjects.get(cell), rarity) : 0);
		}
	}

	/**
	 * The log weight of the cells {@code from} to {@code to} (exclusive) as the run of a
	 * row.
	 */
	double of(int row, int from, int to) {
		return this.fit[row][to] - this.fit[row][from] + COHESION * (this.cohesion[to] - this.cohesion[from + 1])
				+ this.usual[to - from];
	}

	private static double[] usual(int longest, double mean) {
		double[] usual = new double[longest + 1];
		for (int length = 1; length <= longest; length++) {
			double stretch = Math.log(length / mean);
			usual[length] = -stretch * stretch;
		}
		return usual;
	}

	private static double shared(Set<String> a, Set<String> b, Map<String, Double> rarity) {
		return a.stream().filter(b::contains).mapToDouble((subject) -> rarity.getOrDefault(subject, 0.0)).sum();
	}

	private static double fit(Set<String> cell, List<Set<String>> levels, Map<String, Double> rarity) {
		double fit = 0;
		Set<String> seen = new HashSet<>();
		for (int level = 0; level < levels.size(); level++) {
			for (String subject : levels.get(level)) {
				if (cell.contains(subject) && seen.add(subject)) {
					fit += levelWeight(level) * rarity.getOrDefault(subject, 0.0);
				}
			}
		}
		return fit;
	}

	/** How rare each subject is among all texts. */
	static Map<String, Double> rarity(List<Set<String>> texts) {
		Map<String, Integer> counts = new HashMap<>();
		texts.forEach((text) -> text.forEach((subject) -> counts.merge(subject, 1, Integer::sum)));
		Map<String, Double> rarity = new HashMap<>();
		counts.forEach((subject, count) -> rarity.put(subject, Math.log((double) texts.size() / count)));
		return rarity;
	}

	/** What a shared subject counts on a level, from 0 for the row's own name upward. */
	static double levelWeight(int level) {
		return LEVEL_WEIGHTS[Math.min(level, LEVEL_WEIGHTS.length - 1)];
	}

}
