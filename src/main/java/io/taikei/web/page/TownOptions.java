package io.taikei.web.page;

import java.util.Map;

import io.taikei.query.municipality.LoadedMunicipalities;

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

	private final LoadedMunicipalities municipalities;

	TownOptions(LoadedMunicipalities municipalities) {
		this.municipalities = municipalities;
	}

	@GetMapping("/towns")
	String options(@RequestParam Map<String, String> fields, Model model) {
		String typed = String.join(" ", fields.values());
		model.addAttribute("options",
				this.municipalities.matching(typed, Towns.MOST).stream().map(TownOption::of).toList());
		return "towns :: options";
	}

}
