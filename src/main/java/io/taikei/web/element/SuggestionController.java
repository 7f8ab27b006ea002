package io.taikei.web.element;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.query.element.Suggestion;
import io.taikei.query.element.Suggestions;
import io.taikei.web.http.ApiController;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a question can be about while it is still being typed. */
@ApiController("/api/v1/suggestions")
@Tag(name = "Goals and initiatives")
class SuggestionController {

	private final Suggestions suggestions;

	SuggestionController(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@GetMapping
	@Operation(summary = "Goals, policies, themes and municipalities that a beginning of a word may mean",
			description = "Up to four of each kind, by any part of a name, the beginning of a code or of a phrase that "
					+ "shows a theme; of several words, all have to be there. goalId names the goal whose answer says "
					+ "more. Of current editions only; none for a blank text.")
	List<Suggestion> listSuggestions(@Parameter(description = "What is typed so far",
			example = "子ど") @RequestParam(defaultValue = "") String q) {
		return this.suggestions.completing(q);
	}

}
