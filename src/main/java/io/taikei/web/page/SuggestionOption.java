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
			case GOAL -> ElementAddress.ofGoal(suggestion.id());
			case POLICY -> ofPolicy(suggestion);
			case THEME -> ElementAddress.ofTheme(suggestion.id());
			case MUNICIPALITY -> ElementAddress.ofMunicipality(suggestion.id());
		});
	}

	private static String ofPolicy(Suggestion policy) {
		return (policy.goalId() != null) ? ElementAddress.below(policy.goalId(), policy.id())
				: ElementAddress.ofTree(policy.id());
	}

}
