package io.taikei.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How well names fit the names around them: the entry above, those beside it and those
 * below are about what it is about. Each subject shared counts by its rarity.
 */
final class TableKin {

	private TableKin() {
	}

	/**
	 * The log weight of some codes' names.
	 * @param names the names of all codes
	 * @param judged the codes whose names are weighed
	 * @param subjects what a text is about
	 */
	static double logWeight(Map<TableCode, String> names, Set<TableCode> judged,
			Function<String, Set<String>> subjects) {
		Map<TableCode, Set<String>> about = new HashMap<>();
		names.forEach((code, name) -> about.put(code, subjects.apply(name)));
		Map<String, Integer> counts = new HashMap<>();
		about.values().forEach((of) -> of.forEach((subject) -> counts.merge(subject, 1, Integer::sum)));
		double total = 0;
		for (TableCode code : judged) {
			Set<String> around = new HashSet<>();
			about.forEach((other, of) -> {
				if (isKin(code, other)) {
					around.addAll(of);
				}
			});
			around.retainAll(about.getOrDefault(code, Set.of()));
			total += around.stream()
				.mapToDouble((subject) -> Math.log((double) names.size() / counts.getOrDefault(subject, 1)))
				.sum();
		}
		return total;
	}

	private static boolean isKin(TableCode code, TableCode other) {
		return !code.equals(other)
				&& (other.parent().equals(code) || code.parent().equals(other) || code.parent().equals(other.parent()));
	}

}
