package io.taikei.web.page.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.query.picture.PlanColumns.Basis;
import io.taikei.query.picture.PlanColumns.Bundle;
import io.taikei.web.page.picture.PlansQuestion.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Which bundles a picture draws so that it can be read, and which it only counts.
 *
 * @param drawn those that are drawn, the weakest first
 * @param most how many are drawn between two columns, because there are more; null where
 * that is not why one is left out
 * @param weak how many are left out because they are weaker
 * @param apart how many are left out because they lead over other columns
 * @param hidden how many are left out because one of their elements is
 * @param lines which lines are drawn
 */
record BundleChoice(List<Bundle> drawn, @Nullable Integer most, long weak, long apart, long hidden, Lines lines) {

	/** More lines than these could not be told from each other. */
	static final int MOST = 60;

	/** Of more plans than these, lines over other columns are drawn if asked for. */
	private static final int FEW_PLANS = 3;

	BundleChoice {
		drawn = List.copyOf(drawn);
	}

	/**
	 * Chooses.
	 * @param bundles all bundles
	 * @param columns the column of each element that is shown
	 */
	static BundleChoice of(List<Bundle> bundles, Map<String, Integer> columns, PlansQuestion question) {
		Lines lines = (question.lines() != null) ? question.lines()
				: (question.plan().size() > FEW_PLANS) ? Lines.NEIGHBOURS : Lines.ALL;
		List<Bundle> shown = bundles.stream()
			.filter((bundle) -> columns.containsKey(bundle.from()) && columns.containsKey(bundle.to()))
			.toList();
		Map<List<Integer>, List<Bundle>> gaps = shown.stream()
			.filter((bundle) -> lines == Lines.ALL || span(bundle, columns) == 1 || isFocus(bundle, question))
			.collect(Collectors.groupingBy((bundle) -> gap(bundle, columns)));
		long near = gaps.values().stream().mapToLong(List::size).sum();
		int most = (question.score() != null) ? Integer.MAX_VALUE : MOST / Math.max(1, gaps.size());
		List<Bundle> drawn = gaps.values()
			.stream()
			.flatMap((gap) -> drawn(gap, most, question))
			.sorted(weakestFirst(question))
			.toList();
		return new BundleChoice(drawn, (drawn.size() < near) ? most : null, near - drawn.size(), shown.size() - near,
				bundles.size() - shown.size(), lines);
	}

	/** How many are not drawn. */
	public long left() {
		return this.weak + this.apart + this.hidden;
	}

	/** The strongest between two columns, and what people decided or is looked at. */
	private static Stream<Bundle> drawn(List<Bundle> gap, int most, PlansQuestion question) {
		List<Bundle> ordered = gap.stream().sorted(weakestFirst(question).reversed()).toList();
		return IntStream.range(0, ordered.size())
			.filter((at) -> at < most || isDecided(ordered.get(at)) || isFocus(ordered.get(at), question))
			.mapToObj(ordered::get);
	}

	private static Comparator<Bundle> weakestFirst(PlansQuestion question) {
		return Comparator.comparing((Bundle bundle) -> isFocus(bundle, question))
			.thenComparing(BundleChoice::isDecided)
			.thenComparingDouble(Bundle::strength)
			.thenComparingLong(Bundle::pairs)
			.thenComparing(Bundle::from)
			.thenComparing(Bundle::to);
	}

	private static boolean isDecided(Bundle bundle) {
		return bundle.basis() == Basis.PEOPLE;
	}

	private static boolean isFocus(Bundle bundle, PlansQuestion question) {
		return question.focus() != null && bundle.touches(question.focus());
	}

	private static int span(Bundle bundle, Map<String, Integer> columns) {
		List<Integer> gap = gap(bundle, columns);
		return Math.abs(gap.getLast() - gap.getFirst());
	}

	private static List<Integer> gap(Bundle bundle, Map<String, Integer> columns) {
		return List.of(Objects.requireNonNull(columns.get(bundle.from())),
				Objects.requireNonNull(columns.get(bundle.to())));
	}

}
