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

	/** Stands for a place that nobody could tell. */
	static final String UNSURE = "";

	/** What was decided on a pair of titles, and not undone, the last at the end. */
	private final Map<List<String>, List<Decided>> pairs = new LinkedHashMap<>();

	/** Where a title was placed, by titles too. */
	private final Map<String, List<String>> places = new LinkedHashMap<>();

	/** Who said last of a title that it has no counterpart, the last at the end. */
	private final Map<String, List<String>> gaps = new LinkedHashMap<>();

	/** What a title was called instead; itself where nobody could tell. */
	private final Map<String, List<String>> names = new LinkedHashMap<>();

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

	void none(String title, String by) {
		add(this.gaps, title, by);
	}

	void named(String title, String name) {
		add(this.names, title, name);
	}

	void undoneNone(String title) {
		undo(this.gaps, title);
	}

	void unnamed(String title) {
		undo(this.names, title);
	}

	private void add(Map<String, List<String>> all, String title, String what) {
		all.computeIfAbsent(title, (none) -> new ArrayList<>()).add(what);
		this.decisions++;
	}

	private void undo(Map<String, List<String>> all, String title) {
		all.getOrDefault(title, List.of()).removeLast();
		this.decisions++;
	}

	/** Whether somebody says that a title has no counterpart. */
	boolean isGap(String title) {
		return !this.gaps.getOrDefault(title, List.of()).isEmpty();
	}

	/** Whether somebody decided on what a title is called. */
	boolean isNamed(String title) {
		return !this.names.getOrDefault(title, List.of()).isEmpty();
	}

	/** Whether a pair of a title stands as accepted, of those that are there. */
	boolean isAccepted(String title, Predicate<String> there) {
		return this.pairs.entrySet()
			.stream()
			.filter((pair) -> pair.getKey().getFirst().equals(title) && there.test(pair.getKey().getLast()))
			.anyMatch((pair) -> !pair.getValue().isEmpty() && pair.getValue().getLast().verdict() == Verdict.ACCEPTED);
	}

	/** Who says last of the titles that are there that they have no counterpart. */
	Map<String, String> gaps(Predicate<String> there) {
		return last(this.gaps, there);
	}

	/** What those that are there are called. */
	Map<String, String> names(Predicate<String> there) {
		return last(this.names, there);
	}

	private static Map<String, String> last(Map<String, List<String>> all, Predicate<String> there) {
		return all.entrySet()
			.stream()
			.filter((one) -> !one.getValue().isEmpty() && there.test(one.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> one.getValue().getLast()));
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
					&& !place.getValue().getLast().equals(UNSURE) && there.test(place.getValue().getLast()))
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
