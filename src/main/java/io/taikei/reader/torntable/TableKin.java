package io.taikei.reader.torntable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.taikei.reader.torntable.layout.TableCode;

/**
 * How well names fit the names around them: the entry above, those beside it and those
 * below are about what it is about. Each subject shared counts by its rarity.
 */
final class TableKin {

	private final Function<String, Set<String>> subjects;

	private final Map<TableCode, Set<String>> about = new HashMap<>();

	private final Map<TableCode, Set<String>> around = new HashMap<>();

	private final Map<String, Integer> counts = new HashMap<>();

	private final int names;

	/**
	 * @param placed the names of codes
	 * @param unplaced the names that have no code yet
	 * @param subjects what a text is about
	 */
	TableKin(Map<TableCode, String> placed, Collection<String> unplaced, Function<String, Set<String>> subjects) {
		this.subjects = subjects;
		this.names = placed.size() + unplaced.size();
		placed.forEach((code, name) -> this.about.put(code, subjects.apply(name)));
		this.about.values().forEach(this::count);
		unplaced.forEach((name) -> count(subjects.apply(name)));
	}

	/** The log weight of a name at a code. */
	double logWeight(String name, TableCode code) {
		Set<String> shared = new HashSet<>(this.subjects.apply(name));
		shared.retainAll(this.around.computeIfAbsent(code, this::around));
		return shared.stream()
			.mapToDouble((subject) -> Math.log((double) this.names / this.counts.getOrDefault(subject, 1)))
			.sum();
	}

	private void count(Set<String> subjectsOfName) {
		subjectsOfName.forEach((subject) -> this.counts.merge(subject, 1, Integer::sum));
	}

	private Set<String> around(TableCode code) {
		Set<String> subjectsAround = new HashSet<>();
		this.about.forEach((other, of) -> {
			if (isKin(code, other)) {
				subjectsAround.addAll(of);
			}
		});
		return subjectsAround;
	}

	private static boolean isKin(TableCode code, TableCode other) {
		return !code.equals(other)
				&& (other.parent().equals(code) || code.parent().equals(other) || code.parent().equals(other.parent()));
	}

}
