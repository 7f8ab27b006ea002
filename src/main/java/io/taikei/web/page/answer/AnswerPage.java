package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.model.ElementId;
import io.taikei.query.element.Elements;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.Question;
import io.taikei.web.page.Towns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The first page: a question and its answer. The whole page comes back for every request;
 * htmx takes the part it swaps, and without JavaScript the same address works as it is.
 */
@GraphPage
class AnswerPage {

	private final Towns towns;

	private final Elements elements;

	private final GoalMenus menus;

	private final Answers answers;

	AnswerPage(Towns towns, Elements elements, GoalMenus menus, Answers answers) {
		this.towns = towns;
		this.elements = elements;
		this.menus = menus;
		this.answers = answers;
	}

	@GetMapping("/")
	String answer(Question asked, @RequestParam(defaultValue = "0") @Min(0) int page, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		Question question = asked.of(this.towns);
		AnswerView answer = this.answers.to(question, page);
		if (answer instanceof AnswerView.Unknown unknown) {
			if (this.elements.withId(new ElementId(unknown.id())).isPresent()) {
				return "redirect:" + ElementPage.addressOf(unknown.id());
			}
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		response.setHeader("HX-Push-Url", request.getContextPath() + question.address());
		model.addAttribute("question", question);
		model.addAttribute("answer", answer);
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("menus", menus(question));
		return "question";
	}

	private List<GoalMenu> menus(Question question) {
		return (question.municipality() != null) ? this.menus.ofMunicipality(question.municipality()) : List.of();
	}

}
