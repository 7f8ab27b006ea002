package io.taikei.web.page.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.PathStep;
import io.taikei.query.theme.ThemeSpread;
import io.taikei.query.theme.ThemeSpread.AddressingElement;
import org.jspecify.annotations.Nullable;

/**
 * What addresses a theme, as the page lays it out: plan by plan, goal by goal.
 *
 * @param spread the answer of the query
 * @param shares the plans, in the order of the municipalities' codes
 */
record ThemeSection(ThemeSpread spread, List<Share> shares) {

	static ThemeSection of(ThemeSpread spread) {
		return new ThemeSection(spread, spread.spread().stream().map(Share::of).toList());
	}

	/**
	 * What addresses a theme in one plan.
	 *
	 * @param plan the plan
	 * @param elements how many elements do
	 * @param more how many of them are not shown
	 * @param goals the goals that do, or that are above what does, the most of it first
	 * @param outside the elements below no goal
	 */
	record Share(PlanSummary plan, long elements, long more, List<ThemedGoal> goals, List<AddressingElement> outside) {

		static Share of(ThemeSpread.PlanShare share) {
			Map<String, ThemedGoal> goals = new LinkedHashMap<>();
			List<AddressingElement> outside = new ArrayList<>();
			for (AddressingElement addressing : share.elements()) {
				ThemedGoal.above(addressing)
					.ifPresentOrElse((goal) -> goals.merge(goal.id(), goal, ThemedGoal::and),
							() -> outside.add(addressing));
			}
			return new Share(share.plan(), share.total(), share.more(),
					goals.values()
						.stream()
						.sorted(Comparator.comparingInt((ThemedGoal goal) -> goal.elements().size()).reversed())
						.toList(),
					List.copyOf(outside));
		}

	}

	/**
	 * A goal with what addresses a theme in it.
	 *
	 * @param id the goal's id
	 * @param kind its kind
	 * @param code its code
	 * @param title its title
	 * @param levelName the municipality's own name for its level
	 * @param elements the goal itself and elements below it that address the theme
	 */
	record ThemedGoal(String id, Kind kind, @Nullable String code, String title, String levelName,
			List<AddressingElement> elements) {

		/** The goal itself, or the next above an element. */
		static Optional<ThemedGoal> above(AddressingElement addressing) {
			Element element = addressing.element();
			if (element.kind() == Kind.GOAL) {
				return Optional.of(new ThemedGoal(element.id(), Kind.GOAL, element.code(), element.title(),
						element.levelName(), List.of(addressing)));
			}
			return PathStep.nearestGoal(addressing.path()).map((goal) -> of(goal, addressing));
		}

		private static ThemedGoal of(PathStep goal, AddressingElement addressing) {
			return new ThemedGoal(goal.id(), goal.kind(), goal.code(), goal.title(), goal.levelName(),
					List.of(addressing));
		}

		ThemedGoal and(ThemedGoal same) {
			List<AddressingElement> both = new ArrayList<>(this.elements);
			both.addAll(same.elements);
			return new ThemedGoal(this.id, this.kind, this.code, this.title, this.levelName, List.copyOf(both));
		}

	}

}
