package io.taikei.web.page.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.graph.MunicipalityNode;
import io.taikei.graph.PlanNode;
import io.taikei.query.ThemeRef;
import io.taikei.query.theme.ThemeBranch;
import io.taikei.query.theme.ThemeBranch.PlanCount;

/**
 * Themes side by side: the vocabulary as rows, a theme above those below it, and a plan
 * as each column.
 *
 * @param plans the plans that are shown
 * @param rows the themes
 */
record ThemeTableView(List<PlanNode> plans, List<Row> rows) {

	static ThemeTableView of(List<ThemeBranch> vocabulary, List<PlanNode> plans) {
		return new ThemeTableView(plans, vocabulary.stream().flatMap((theme) -> rows(theme, 0, plans)).toList());
	}

	private static Stream<Row> rows(ThemeBranch theme, int depth, List<PlanNode> plans) {
		return Stream.concat(Stream.of(Row.of(theme, depth, plans)),
				theme.narrower().stream().flatMap((narrower) -> rows(narrower, depth + 1, plans)));
	}

	/** Whether a municipality is among those that are shown. */
	public boolean shows(MunicipalityNode town) {
		return this.plans.stream().anyMatch((plan) -> plan.municipality().equals(town));
	}

	/** How many themes below the top every plan covers. */
	public long coveredByAll() {
		return this.rows.stream().filter((row) -> row.isCoveredByAll() && row.depth() > 0).count();
	}

	/** What one of several plans alone covers, of themes below the top. */
	public List<OnlyOf> only() {
		return this.plans.stream()
			.map((plan) -> new OnlyOf(plan,
					this.rows.stream()
						.filter((row) -> row.depth() > 0 && row.onlyPlan().filter(plan::equals).isPresent())
						.map((row) -> row.theme().theme())
						.toList()))
			.filter((one) -> !one.themes().isEmpty())
			.toList();
	}

	/**
	 * The themes that no other plan covers.
	 *
	 * @param plan the plan
	 * @param themes the themes
	 */
	record OnlyOf(PlanNode plan, List<ThemeRef> themes) {
	}

	/**
	 * A theme.
	 *
	 * @param theme the theme
	 * @param depth how many themes are above it
	 * @param counts how many elements of each plan address it or a theme below it
	 */
	record Row(ThemeBranch theme, int depth, List<Count> counts) {

		static Row of(ThemeBranch theme, int depth, List<PlanNode> plans) {
			Map<String, Long> elements = theme.plans()
				.stream()
				.collect(Collectors.toMap((count) -> count.plan().id(), PlanCount::elements));
			return new Row(theme, depth,
					plans.stream().map((plan) -> new Count(plan, elements.getOrDefault(plan.id(), 0L))).toList());
		}

		/** Whether every one of several plans addresses it (広域連携の候補). */
		public boolean isCoveredByAll() {
			return this.counts.size() > 1 && covering().count() == this.counts.size();
		}

		/** The only one of several plans that addresses it. */
		public Optional<PlanNode> onlyPlan() {
			return (this.counts.size() > 1 && covering().count() == 1) ? covering().map(Count::plan).findFirst()
					: Optional.empty();
		}

		private Stream<Count> covering() {
			return this.counts.stream().filter((count) -> count.elements() > 0);
		}

	}

	/**
	 * A plan's part of a theme.
	 *
	 * @param plan the plan
	 * @param elements how many of its elements
	 */
	record Count(PlanNode plan, long elements) {
	}

}
