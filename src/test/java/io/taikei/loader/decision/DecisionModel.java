package io.taikei.loader.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.taikei.model.Decision.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What people decided, by a model that knows nothing but titles: what a ledger has to
 * hold, whatever came between.
 */
final class DecisionModel {

	/** What was decided on a pair of titles, and not undone, the last at the end. */
	private final Map<List<String>, List<Decided>> pairs = new LinkedHashMap<>();

	/** Where a title was placed, by titles too. */
	private final Map<String, List<String>> places = new LinkedHashMap<>();

	private long decisions;

	void decided(List<String> pair, Decided decided) {
		this.pairs.computeIfAbsent(pair, (none) -> new ArrayList<>()).add(decided);
		this.decisions++;
	}

	void undone(List<String> pair) {
		this.pairs.getOrDefault(pair, List.of()).removeLast();
		this.decisions++;
	}

	void placed(String title, String place) {
		this.places.computeIfAbsent(title, (none) -> new ArrayList<>()).add(place);
		this.decisions++;
	}

	void displaced(String title) {
		this.places.getOrDefault(title, List.of()).removeLast();
		this.decisions++;
	}

	/** How many decisions there are, those that undo others included. */
	long decisions() {
		return this.decisions;
	}

	/** What stands on a pair; null where nothing does. */
	@Nullable Decided standing(List<String> pair) {
		List<Decided> all = this.pairs.getOrDefault(pair, List.of());
		return all.isEmpty() ? null : all.getLast();
	}

	/** Where a title has its place; null where nobody decided. */
	@Nullable String place(String title) {
		List<String> all = this.places.getOrDefault(title, List.of());
		return all.isEmpty() ? null : all.getLast();
	}

	/** What stands of the pairs of which both elements are there. */
	Map<List<String>, String> states(Predicate<String> there) {
		return this.pairs.entrySet()
			.stream()
			.filter((pair) -> !pair.getValue().isEmpty() && pair.getKey().stream().allMatch(there))
			.collect(Collectors.toMap(Map.Entry::getKey, (pair) -> pair.getValue().getLast().toString()));
	}

	/** Where elements have their places, if they and these are there. */
	Map<String, String> parents(Predicate<String> there) {
		return this.places.entrySet()
			.stream()
			.filter((place) -> !place.getValue().isEmpty() && there.test(place.getKey())
					&& there.test(place.getValue().getLast()))
			.collect(Collectors.toMap(Map.Entry::getKey, (place) -> place.getValue().getLast()));
	}

	/**
	 * A decision on a pair.
	 *
	 * @param verdict what was decided
	 * @param by by whom
	 */
	record Decided(Verdict verdict, String by) {

		@Override
		public String toString() {
			return this.verdict + " by " + this.by;
		}

	}

}
