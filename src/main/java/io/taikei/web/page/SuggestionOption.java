package io.taikei.web.page;

import io.taikei.query.element.Suggestion;

/**
 * A suggestion with the address of what it leads to.
 *
 * @param suggestion the suggestion
 * @param address where it leads
 */
public record SuggestionOption(Suggestion suggestion, String address) {

	public static SuggestionOption of(Suggestion suggestion) {
		return new SuggestionOption(suggestion, switch (suggestion.kind()) {
			case GOAL, POLICY -> ElementAddress.of(suggestion.id());
			case THEME -> ElementAddress.ofTheme(suggestion.id());
			case MUNICIPALITY -> ElementAddress.ofMunicipality(suggestion.id());
		});
	}

}
