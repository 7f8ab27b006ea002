package io.taikei.web.page.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.query.ThemeRef;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.ElementCounts;
import io.taikei.query.theme.ThemeBranch;
import io.taikei.query.theme.ThemeBranch.PlanCount;

/**
 * How much of each plan is about each of the topmost themes.
 *
 * @param plans the plans
 * @param rows the themes
 */
public record ThemeBalance(List<CataloguedPlan> plans, List<Row> rows) {

	static ThemeBalance of(List<ThemeBranch> vocabulary, List<CataloguedPlan> plans) {
		return new ThemeBalance(plans, vocabulary.stream().map((theme) -> Row.of(theme, plans)).toList());
	}

	/** The greatest share of all, by which the bars are drawn. */
	public double greatest() {
		return this.rows.stream()
			.flatMap((row) -> row.shares().stream())
			.mapToDouble(Double::doubleValue)
			.max()
			.orElse(1);
	}

	/**
	 * A theme.
	 *
	 * @param theme the theme
	 * @param shares the part of each plan's elements that address it or a theme below it
	 */
	public record Row(ThemeRef theme, List<Double> shares) {

		static Row of(ThemeBranch theme, List<CataloguedPlan> plans) {
			Map<String, Long> elements = theme.plans()
				.stream()
				.collect(Collectors.toMap((count) -> count.plan().id(), PlanCount::elements));
			return new Row(theme.theme(),
					plans.stream()
						.map((plan) -> share(elements.getOrDefault(plan.plan().id(), 0L), plan.elements()))
						.toList());
		}

		private static double share(long elements, ElementCounts all) {
			return (double) elements / Math.max(1,
					all.futureVisions() + all.goals() + all.policies() + all.initiatives() + all.projects());
		}

	}

}
