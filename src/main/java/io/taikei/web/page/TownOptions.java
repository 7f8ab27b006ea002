package io.taikei.web.page;

import java.util.Map;

import io.taikei.query.element.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is suggested below a field for municipalities, as htmx asks for it: by the name of
 * that field, whatever it is.
 */
@Controller
class TownOptions {

	private final Suggestions suggestions;

	TownOptions(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@GetMapping("/towns")
	String options(@RequestParam Map<String, String> fields, Model model) {
		String typed = String.join(" ", fields.values());
		model.addAttribute("options",
				this.suggestions.municipalities(typed, Towns.MOST)
					.stream()
					.map((town) -> Towns.typed(town.label().ja(), town.id()))
					.toList());
		return "towns :: options";
	}

}
