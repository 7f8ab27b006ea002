package io.taikei.web.page;

import io.taikei.query.element.Suggestion;
import io.taikei.query.element.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The options below the search box, as its script asks for them. */
@Controller
class SuggestionPage {

	private final Suggestions suggestions;

	SuggestionPage(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@GetMapping("/suggestions")
	String options(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("options",
				this.suggestions.completing(QuestionText.wordsOf(q)).stream().map(Option::of).toList());
		return "suggestions :: options";
	}

	/**
	 * A suggestion with the address of what it leads to.
	 *
	 * @param suggestion the suggestion
	 * @param address where it leads
	 */
	record Option(Suggestion suggestion, String address) {

		static Option of(Suggestion suggestion) {
			return new Option(suggestion, switch (suggestion.kind()) {
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

}
