package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.model.ElementId;
import io.taikei.query.catalog.Municipalities;
import io.taikei.query.element.Elements;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.Question;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page: a question and its answer. The whole page comes back for every request;
 * htmx takes the part it swaps, and without JavaScript the same address works as it is.
 */
@GraphPage
class AnswerPage {

	private final Municipalities municipalities;

	private final Elements elements;

	private final GoalMenus menus;

	private final Answers answers;

	AnswerPage(Municipalities municipalities, Elements elements, GoalMenus menus, Answers answers) {
		this.municipalities = municipalities;
		this.elements = elements;
		this.menus = menus;
		this.answers = answers;
	}

	@GetMapping("/")
	String answer(Question question, Model model, HttpServletRequest request, HttpServletResponse response) {
		AnswerView answer = this.answers.to(question);
		if (answer instanceof AnswerView.Unknown unknown) {
			if (this.elements.withId(new ElementId(unknown.id())).isPresent()) {
				return "redirect:" + ElementPage.addressOf(unknown.id());
			}
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		response.setHeader("HX-Push-Url", request.getContextPath() + question.address());
		model.addAttribute("question", question);
		model.addAttribute("answer", answer);
		model.addAttribute("municipalities", this.municipalities.findAllByOrderByCode());
		model.addAttribute("menus", menus(question));
		return "question";
	}

	private List<GoalMenu> menus(Question question) {
		return (question.municipality() != null) ? this.menus.ofMunicipality(question.municipality()) : List.of();
	}

}
