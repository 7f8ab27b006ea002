package io.taikei.web.page.question;

import io.taikei.web.page.GraphPage;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All questions in people's words, each with an example of what is loaded. */
@GraphPage
class QuestionListPage {

	private final QuestionList questions;

	QuestionListPage(QuestionList questions) {
		this.questions = questions;
	}

	@GetMapping("/questions")
	String list(Model model) {
		model.addAttribute("questions", this.questions.all());
		model.addAttribute("plan", this.questions.examplePlan().orElse(null));
		return "question/list";
	}

}
