package io.taikei.web.page.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Region;
import io.taikei.query.element.ElementInPlan;
import io.taikei.query.element.Elements;
import io.taikei.query.element.SearchPage.Hit;
import io.taikei.query.element.SearchRequest;
import io.taikei.query.element.Suggestion;
import io.taikei.query.element.Suggestions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the elements that fields name, and what to suggest below these. */
@Component
class ElementBoxes {

	private static final int CANDIDATES = 10;

	private final Elements elements;

	private final Suggestions suggestions;

	ElementBoxes(Elements elements, Suggestions suggestions) {
		this.elements = elements;
		this.suggestions = suggestions;
	}

	/**
	 * A field with what it names.
	 * @param kind only elements of this kind; null for all
	 */
	ElementBox of(String name, @Nullable String typed, @Nullable Kind kind) {
		if (typed == null) {
			return new ElementBox(name, null, null, List.of());
		}
		Optional<ElementInPlan> chosen = this.elements.withId(new ElementId(ElementOption.id(typed)))
			.filter((found) -> kind == null || found.element().kind() == kind);
		return new ElementBox(name, typed, chosen.orElse(null), chosen.isPresent() ? List.of() : matching(typed, kind));
	}

	/** First the names that hold what is typed, then the texts that do. */
	List<ElementOption> completing(String typed, @Nullable Kind kind) {
		if (typed.isBlank()) {
			return List.of();
		}
		return Stream
			.concat(this.suggestions.completing(typed)
				.stream()
				.filter((suggestion) -> isElement(suggestion, kind))
				.map(ElementOption::of), matching(typed, kind).stream().map(ElementOption::of))
			.distinct()
			.toList();
	}

	private static boolean isElement(Suggestion suggestion, @Nullable Kind kind) {
		return switch (suggestion.kind()) {
			case GOAL -> kind == null || kind == Kind.GOAL;
			case POLICY -> kind == null || kind == Kind.POLICY;
			case THEME, MUNICIPALITY -> false;
		};
	}

	private List<Hit> matching(String typed, @Nullable Kind kind) {
		return this.elements.matching(new SearchRequest(typed, kind, Region.EVERYWHERE, null, 0, CANDIDATES)).hits();
	}

}
