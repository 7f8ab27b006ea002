package io.taikei.web.page;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its own address in the other language, and its place on the site. */
@ControllerAdvice(basePackageClasses = SiteLinks.class, assignableTypes = BasicErrorController.class)
class SiteLinks {

	@ModelAttribute("inJapanese")
	String inJapanese(HttpServletRequest request) {
		return addressOf(request, "ja");
	}

	@ModelAttribute("inEnglish")
	String inEnglish(HttpServletRequest request) {
		return addressOf(request, "en");
	}

	/** The page's own address, whatever its language, for the way back to it. */
	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		return UriComponentsBuilder.fromPath(request.getRequestURI().substring(request.getContextPath().length()))
			.query(request.getQueryString())
			.replaceQueryParam("lang")
			.build()
			.toUriString();
	}

	/** The site as others reach it, such as {@code https://example.jp}. */
	@ModelAttribute("origin")
	String origin(HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromRequestUri(request).replacePath(null).build().toUriString();
	}

	/** The first part of a page's path, such as {@code /plans}. */
	@ModelAttribute("section")
	String section(HttpServletRequest request) {
		return "/" + UriComponentsBuilder.fromPath(request.getRequestURI().substring(request.getContextPath().length()))
			.build()
			.getPathSegments()
			.stream()
			.findFirst()
			.orElse("");
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
