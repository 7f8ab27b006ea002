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
		QuestionList.WithExample all = this.questions.all();
		model.addAttribute("questions", all.questions());
		model.addAttribute("plan", all.plan());
		return "question/list";
	}

}
