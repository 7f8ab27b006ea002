package io.taikei.web.page.question;

import io.taikei.query.ThemeRef;
import io.taikei.query.element.ElementInPlan;
import io.taikei.query.overlap.Hub;
import io.taikei.query.path.ElementRef;
import io.taikei.query.plan.Example;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What of the loaded plans the questions of the list ask about, in words.
 *
 * @param example ids of a plan that answers most questions
 * @param plan the title of its plan, after the municipality's name
 * @param towns the names of the first municipalities
 * @param element an element of the plan; null where there is none
 * @param other what resembles it in another plan; null where nothing does
 * @param theme a theme that it is about; null where it is about none
 * @param edition the title of the plan whose changes are asked for
 * @param hub what overlaps most plans; null where nothing does
 */
record ExampleNames(Example example, String plan, String towns, @Nullable ElementInPlan element,
		@Nullable ElementInPlan other, @Nullable ThemeRef theme, String edition, @Nullable Hub hub) {

	/** What a question is asked about; null where nothing is loaded that it could be. */
	@Nullable Bilingual of(int number) {
		return switch (number) {
			case 1, 8, 9 -> japanese(goal());
			case 2, 3, 12 -> japanese(bothTowns());
			case 4, 15 -> japanese(bothElements());
			case 5 -> japanese(elementName());
			case 6, 10, 14 -> japanese(this.towns);
			case 7 -> japanese(this.plan);
			case 11 -> (this.theme != null) ? this.theme.label() : null;
			case 13 -> japanese(this.edition);
			case 16 -> japanese(hubName());
			default -> throw new IllegalArgumentException("No such question: " + number);
		};
	}

	private static @Nullable Bilingual japanese(@Nullable String text) {
		return (text != null) ? Bilingual.sameInBoth(text) : null;
	}

	private String goal() {
		ElementRef goal = this.example.goal();
		return named(this.example.municipality(), ((goal.code() != null) ? goal.code() + " " : "") + goal.title());
	}

	private String elementName() {
		return (this.element != null) ? named(this.example.municipality(), this.element.element().title()) : goal();
	}

	private @Nullable String hubName() {
		return (this.hub != null) ? named(this.hub.plan().municipality().name(), this.hub.element().title()) : null;
	}

	private static String named(String municipality, String title) {
		return municipality + "　" + title;
	}

	private @Nullable String bothTowns() {
		return (this.other != null) ? this.example.municipality() + "と" + this.other.plan().municipality().name()
				: null;
	}

	private @Nullable String bothElements() {
		return (this.element != null && this.other != null)
				? "「%s」と「%s」".formatted(this.element.element().title(), this.other.element().title()) : null;
	}

}
