package io.taikei.web.page;

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
				this.suggestions.completing(QuestionText.wordsOf(q)).stream().map(SuggestionOption::of).toList());
		return "suggestions :: options";
	}

}
