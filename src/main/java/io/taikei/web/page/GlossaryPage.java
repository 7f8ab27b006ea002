package io.taikei.web.page;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the terms of the pages mean: all that their question marks tell, on one page. */
@Controller
class GlossaryPage {

	/** In the order in which one who reads all of them understands them. */
	static final List<String> TERMS = List.of("level", "element", "standing", "sureness", "counterpart", "score", "gap",
			"crosswalk", "matrix", "theme", "measure", "placeholder", "repeated", "review", "edition", "source",
			"account");

	@GetMapping("/glossary")
	String glossary(Model model) {
		model.addAttribute("terms", TERMS);
		return "glossary";
	}

}
