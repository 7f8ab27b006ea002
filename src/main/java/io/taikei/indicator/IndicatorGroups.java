package io.taikei.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts indicators together that are taken for the same, at most one of each plan, so that
 * any two of a group are. The likest pairs come first; what is equally like goes by the
 * order in which the indicators are given.
 */
public final class IndicatorGroups {

	private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparing((Pair pair) -> pair.shared().basis())
		.thenComparingInt((pair) -> -pair.shared().words().size())
		.thenComparingInt((pair) -> -pair.shared().themes().size());

	private final List<ComparedIndicator> indicators;

	/** The group of each indicator; both by their places in the list. */
	private final List<List<Integer>> groups;

	private IndicatorGroups(List<ComparedIndicator> indicators) {
		this.indicators = indicators;
		this.groups = IntStream.range(0, indicators.size())
			.mapToObj(List::of)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/**
	 * The groups, in the order of their first indicators; what has nothing like it is a
	 * group of one.
	 */
	public static List<IndicatorGroup> of(List<ComparedIndicator> indicators) {
		IndicatorGroups groups = new IndicatorGroups(indicators);
		groups.pairs().stream().sorted(LIKEST_FIRST).forEach(groups::join);
		return groups.all();
	}

	/** Only those with a word in common are looked at. */
	private List<Pair> pairs() {
		Map<String, List<Integer>> byWord = new HashMap<>();
		List<Pair> pairs = new ArrayList<>();
		for (int at = 0; at < this.indicators.size(); at++) {
			ComparedIndicator indicator = this.indicators.get(at);
			SortedSet<Integer> before = new TreeSet<>();
			for (String word : indicator.words().keySet()) {
				List<Integer> places = byWord.computeIfAbsent(word, (one) -> new ArrayList<>());
				before.addAll(places);
				places.add(at);
			}
			for (int other : before) {
				SharedMeasure shared = SharedMeasure.of(this.indicators.get(other), indicator);
				if (shared != null) {
					pairs.add(new Pair(other, at, shared));
				}
			}
		}
		return pairs;
	}

	private void join(Pair pair) {
		List<Integer> first = this.groups.get(pair.one());
		List<Integer> second = this.groups.get(pair.other());
		if (!first.equals(second)
				&& first.stream().allMatch((one) -> second.stream().allMatch((other) -> isSame(one, other)))) {
			List<Integer> joined = Stream.concat(first.stream(), second.stream()).sorted().toList();
			joined.forEach((member) -> this.groups.set(member, joined));
		}
	}

	private boolean isSame(int one, int other) {
		return SharedMeasure.of(this.indicators.get(one), this.indicators.get(other)) != null;
	}

	private List<IndicatorGroup> all() {
		return this.groups.stream()
			.distinct()
			.map((members) -> IndicatorGroup.of(members.stream().map(this.indicators::get).toList()))
			.toList();
	}

	/** Two indicators by their places. */
	private record Pair(int one, int other, SharedMeasure shared) {
	}

}
