package io.taikei.web.page.answer;

import java.util.List;

import io.taikei.model.ElementId;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.Question;
import io.taikei.web.page.Towns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The first page: a question and its answer, and the page of every element. The whole
 * page comes back for every request; htmx takes the part it swaps, and without JavaScript
 * the same address works as it is.
 */
@GraphPage
class AnswerPage {

	private final Towns towns;

	private final GoalMenus menus;

	private final Answers answers;

	AnswerPage(Towns towns, GoalMenus menus, Answers answers) {
		this.towns = towns;
		this.menus = menus;
		this.answers = answers;
	}

	@GetMapping("/")
	@Nullable String answer(Question asked, @RequestParam(defaultValue = "0") @Min(0) int page, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		Question question = asked.of(this.towns);
		return switch (this.answers.to(question, page)) {
			case AnswerView.Elsewhere elsewhere -> lead(elsewhere.address(), request, response);
			case AnswerView.Shown answer -> {
				if (answer instanceof AnswerView.Unknown) {
					response.setStatus(HttpStatus.NOT_FOUND.value());
				}
				response.setHeader("HX-Push-Url", request.getContextPath() + question.address());
				yield show(question, answer, model);
			}
		};
	}

	@GetMapping("/elements/{id}")
	String element(@PathVariable String id, @RequestParam(defaultValue = "0") @Min(0) int page, Model model) {
		AnswerView.Shown answer = this.answers.toElement(new ElementId(id), page)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return show(Question.about(id, answer instanceof AnswerView.Goal), answer, model);
	}

	/** To another page; htmx would take that for a part of this one. */
	private static @Nullable String lead(String address, HttpServletRequest request, HttpServletResponse response) {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", request.getContextPath() + address);
			return null;
		}
		return "redirect:" + address;
	}

	private String show(Question question, AnswerView.Shown answer, Model model) {
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
