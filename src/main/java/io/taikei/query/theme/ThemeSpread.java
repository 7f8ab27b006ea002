package io.taikei.query.theme;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.Element;
import io.taikei.query.PageOf;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.path.PathStep;

/**
 * Where a theme is spread over the plans.
 *
 * @param theme the theme with those below it
 * @param path the themes above it, from the top down
 * @param at which page of how many plans that address it this is
 * @param spread the elements that address the theme or one below it, plan by plan, in the
 * order of the municipalities' codes
 */
public record ThemeSpread(ThemeBranch theme, List<ThemeRef> path, @JsonUnwrapped PageOf at, List<PlanShare> spread) {

	public ThemeSpread {
		path = List.copyOf(path);
		spread = List.copyOf(spread);
	}

	/**
	 * The elements of one plan.
	 *
	 * @param plan the plan
	 * @param total how many elements there are
	 * @param elements the first of them, in the plan's order
	 */
	public record PlanShare(PlanSummary plan, long total, List<AddressingElement> elements) {

		public PlanShare {
			elements = List.copyOf(elements);
		}

		/** How many more there are than these. */
		public long more() {
			return this.total - this.elements.size();
		}

	}

	/**
	 * An element that addresses the theme or themes below it.
	 *
	 * @param element the element
	 * @param path the elements above it, from the top down to its parent
	 * @param weight the part of all that the element's own text says about themes, more
	 * than 0, at most 1
	 * @param themes the weight theme by theme, the heaviest first
	 */
	public record AddressingElement(@JsonUnwrapped Element element, List<PathStep> path, double weight,
			List<AddressedTheme> themes) {

		public AddressingElement {
			path = List.copyOf(path);
			themes = List.copyOf(themes);
		}

	}

	/**
	 * A theme that an element addresses.
	 *
	 * @param theme the theme
	 * @param weight its part in all that the element's own text says about themes
	 * @param terms the phrases of the text that show it
	 */
	public record AddressedTheme(@JsonUnwrapped ThemeRef theme, double weight, List<String> terms) {

		public AddressedTheme {
			terms = List.copyOf(terms);
		}

	}

}
