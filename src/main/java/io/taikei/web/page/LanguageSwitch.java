package io.taikei.web.page;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page the address of itself in the other language. */
@ControllerAdvice(
		assignableTypes = { AnswerPage.class, SourcePage.class, PicturePage.class, BasicErrorController.class })
class LanguageSwitch {

	@ModelAttribute("inJapanese")
	String inJapanese(HttpServletRequest request) {
		return addressOf(request, "ja");
	}

	@ModelAttribute("inEnglish")
	String inEnglish(HttpServletRequest request) {
		return addressOf(request, "en");
	}

	private static String addressOf(HttpServletRequest request, String language) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return UriComponentsBuilder.fromPath(Optional.ofNullable(failed).orElse(request.getRequestURI()).toString())
			.query(request.getQueryString())
			.replaceQueryParam("lang", language)
			.build()
			.toUriString();
	}

}
