package io.taikei.web.page.answer;

import java.nio.charset.StandardCharsets;

import io.taikei.model.ElementId;
import io.taikei.query.element.ElementInPlan;
import io.taikei.query.element.Elements;
import io.taikei.web.page.ElementAddress;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** Leads from any element to the answer that says most about it. */
@Controller
class ElementPage {

	private final Elements elements;

	ElementPage(Elements elements) {
		this.elements = elements;
	}

	public static String addressOf(String id) {
		return "/elements/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
	}

	@GetMapping("/elements/{id}")
	String answer(@PathVariable String id) {
		ElementInPlan found = this.elements.withId(new ElementId(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return "redirect:" + ElementAddress.of(found.element().kind(), found.element().id(), found.path());
	}

}
