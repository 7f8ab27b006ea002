package io.taikei.reader.torntable.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the names of each level end: a level's names are of one kind, such as 「…ために」 or
 * 「…の推進」, which tells a name's level where the names differ in nothing else.
 */
public final class TableEndings {

	private static final int LENGTH = 2;

	private final Map<Integer, Map<String, Integer>> counts = new HashMap<>();

	/** Counts the endings of the names that still have their codes. */
	public TableEndings(List<TablePage> pages) {
		pages.stream()
			.flatMap((page) -> page.coded().stream())
			.filter((coded) -> !coded.orphaned())
			.forEach((coded) -> this.counts.computeIfAbsent(coded.code().depth(), (depth) -> new HashMap<>())
				.merge(ending(coded.name()), 1, Integer::sum));
	}

	/**
	 * The log probability of a name's ending on a level, after Witten and Bell: endings
	 * not seen on it yet are as likely as new ones were among those seen, all of the
	 * document's alike.
	 */
	public double logWeight(String name, int depth) {
		Map<String, Integer> seen = this.counts.getOrDefault(depth, Map.of());
		int names = seen.values().stream().mapToInt(Integer::intValue).sum();
		if (names == 0) {
			return 0;
		}
		Integer count = seen.get(ending(name));
		double weight = (count != null) ? count : (double) seen.size() / endings();
		return Math.log(weight / (names + seen.size()));
	}

	private long endings() {
		return this.counts.values().stream().flatMap((seen) -> seen.keySet().stream()).distinct().count();
	}

	private static String ending(String name) {
		return name.substring(Math.max(0, name.length() - LENGTH));
	}

}
