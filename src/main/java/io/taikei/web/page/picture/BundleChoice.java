package io.taikei.web.page.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.query.picture.PlanColumns.Basis;
import io.taikei.query.picture.PlanColumns.Bundle;
import io.taikei.web.page.picture.PlansQuestion.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Which bundles a picture draws so that it can be read, and which it only counts.
 *
 * @param drawn those that are drawn, the weakest first
 * @param least the score from which on bundles are drawn because there are many; null
 * where that is not why one is left out
 * @param weak how many are left out because they are weaker
 * @param apart how many are left out because they lead over other columns
 * @param hidden how many are left out because one of their elements is
 * @param lines which lines are drawn
 */
record BundleChoice(List<Bundle> drawn, @Nullable Double least, long weak, long apart, long hidden, Lines lines) {

	/** More lines than these could not be told from each other. */
	static final int MOST = 48;

	/** Of more plans than these, lines over other columns are drawn if asked for. */
	private static final int FEW_PLANS = 3;

	private static final double STEP = 0.05;

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
		List<Bundle> near = shown.stream()
			.filter((bundle) -> lines == Lines.ALL || span(bundle, columns) == 1 || isFocus(bundle, question))
			.toList();
		double least = (question.score() != null) ? 0 : least(near);
		List<Bundle> drawn = near.stream()
			.filter((bundle) -> isFocus(bundle, question) || isDecided(bundle) || bundle.strength() >= least)
			.sorted(Comparator.comparing((Bundle bundle) -> isFocus(bundle, question))
				.thenComparing(BundleChoice::isDecided)
				.thenComparingDouble(Bundle::strength)
				.thenComparing(Bundle::from)
				.thenComparing(Bundle::to))
			.toList();
		return new BundleChoice(drawn, (drawn.size() < near.size()) ? least : null, near.size() - drawn.size(),
				shown.size() - near.size(), bundles.size() - shown.size(), lines);
	}

	/** How many are not drawn. */
	public long left() {
		return this.weak + this.apart + this.hidden;
	}

	/** The lowest step from which on no more are drawn than can be read. */
	private static double least(List<Bundle> bundles) {
		double least = 0;
		while (least < 1 && count(bundles, least) > MOST) {
			least = Math.round((least + STEP) / STEP) * STEP;
		}
		return Math.round(least * 100) / 100.0;
	}

	private static long count(List<Bundle> bundles, double least) {
		return bundles.stream().filter((bundle) -> isDecided(bundle) || bundle.strength() >= least).count();
	}

	private static boolean isDecided(Bundle bundle) {
		return bundle.basis() == Basis.PEOPLE;
	}

	private static boolean isFocus(Bundle bundle, PlansQuestion question) {
		return question.focus() != null && bundle.touches(question.focus());
	}

	private static int span(Bundle bundle, Map<String, Integer> columns) {
		return Math
			.abs(Objects.requireNonNull(columns.get(bundle.to())) - Objects.requireNonNull(columns.get(bundle.from())));
	}

}
