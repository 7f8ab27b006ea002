package io.taikei.web.page;

import io.taikei.web.http.GivenText;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asks, as the page's address has it. A text goes before a goal, a goal
 * before a theme, a theme before a municipality; nothing at all asks for the overview.
 *
 * @param municipality the code of the municipality whose plans to show
 * @param goal the id of the goal whose initiatives to show
 * @param q words that the goals to show have to contain
 * @param theme the id of the theme to show
 */
public record Question(@Nullable String municipality, @Nullable String goal, @Nullable String q,
		@Nullable String theme) {

	public Question {
		municipality = GivenText.of(municipality);
		goal = GivenText.of(goal);
		q = GivenText.of(q);
		theme = GivenText.of(theme);
		if (goal != null && municipality != null && !municipality.contains(goal.replaceFirst("-.*", ""))) {
			// The visitor picked another municipality while the old one's goal was set.
			goal = null;
		}
		if (goal != null) {
			municipality = goal.replaceFirst("-.*", "");
		}
	}

	/** The same with the municipality by its code, where it was typed. */
	public Question of(Towns towns) {
		return (this.municipality == null || this.goal != null) ? this
				: new Question(towns.code(this.municipality).orElse(this.municipality), null, this.q, this.theme);
	}

	/**
	 * What leads to an element with its municipality, whose goals a visitor may go on to.
	 */
	public static Question about(String elementId, boolean goal) {
		return goal ? new Question(null, elementId, null, null)
				: new Question(elementId.replaceFirst("-.*", ""), null, null, null);
	}

	/** The permanent address of what this asks about. */
	public String address() {
		if (this.q != null) {
			return address("q", this.q);
		}
		if (this.goal != null) {
			return ElementAddress.of(this.goal);
		}
		if (this.theme != null) {
			return ElementAddress.ofTheme(this.theme);
		}
		return (this.municipality != null) ? address("municipality", this.municipality) : "/";
	}

	private static String address(String name, String value) {
		return "/?" + name + "=" + AddressPart.of(value);
	}

}
