package io.taikei.web.page.question;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.export.AnswerFile;
import io.taikei.web.page.Attachment;
import io.taikei.web.page.GraphPage;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page of a question: its filters, its answer page by page, and the whole answer as a
 * file. What was asked stands in the address.
 */
@GraphPage
class QuestionPage {

	private final Map<String, QuestionWithPage> questions;

	private final FilterMenus menus;

	private final Scopes scopes;

	QuestionPage(List<QuestionWithPage> questions, FilterMenus menus, Scopes scopes) {
		this.questions = questions.stream().collect(Collectors.toMap(QuestionWithPage::name, Function.identity()));
		this.menus = menus;
		this.scopes = scopes;
	}

	@GetMapping("/questions/{name:[a-z-]+}")
	String page(@PathVariable String name, Asked asked, @RequestParam(defaultValue = "0") @Min(0) int page, Model model,
			HttpServletResponse response) {
		QuestionWithPage question = question(name);
		Scope scope = this.scopes.of(asked);
		Answered answer = question.answer(asked, scope, page);
		if (answer.state() == Answered.State.UNKNOWN) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		FilterMenu menu = this.menus.of(question.filters());
		model.addAttribute("question", name);
		model.addAttribute("asked", asked);
		model.addAttribute("scope", scope);
		model.addAttribute("menu", menu);
		model.addAttribute("towns", menu.towns());
		model.addAttribute("answer", answer);
		return "question/page";
	}

	@GetMapping("/questions/{name:[a-z-]+}.xlsx")
	ResponseEntity<byte[]> workbook(@PathVariable String name, Asked asked) throws IOException {
		return Attachment.workbook(file(name, asked));
	}

	@GetMapping("/questions/{name:[a-z-]+}.csv")
	ResponseEntity<byte[]> csv(@PathVariable String name, Asked asked) throws IOException {
		return Attachment.csv(file(name, asked));
	}

	private AnswerFile file(String name, Asked asked) {
		return question(name).file(asked, this.scopes.of(asked)).orElseThrow(QuestionPage::unknown);
	}

	private QuestionWithPage question(String name) {
		@Nullable QuestionWithPage question = this.questions.get(name);
		if (question == null) {
			throw unknown();
		}
		return question;
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
