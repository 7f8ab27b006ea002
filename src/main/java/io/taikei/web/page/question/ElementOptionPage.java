package io.taikei.web.page.question;

import java.util.Map;

import io.taikei.model.PlanElement.Kind;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is suggested below a field for an element, as htmx asks for it: by the name of
 * that field, whatever it is.
 */
@Controller
class ElementOptionPage {

	private final ElementBoxes boxes;

	ElementOptionPage(ElementBoxes boxes) {
		this.boxes = boxes;
	}

	@GetMapping("/questions/elements")
	String elements(@RequestParam Map<String, String> fields, Model model) {
		model.addAttribute("options", this.boxes.completing(String.join(" ", fields.values()), null));
		return "question/fields :: options";
	}

	@GetMapping("/questions/goals")
	String goals(@RequestParam Map<String, String> fields, Model model) {
		model.addAttribute("options", this.boxes.completing(String.join(" ", fields.values()), Kind.GOAL));
		return "question/fields :: options";
	}

}
