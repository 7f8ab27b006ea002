package io.taikei.web.page;

import io.taikei.account.CurrentUser;
import io.taikei.account.Role;
import io.taikei.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells every page who is signed in, gives its scripts the session's token, and leads
 * back to it from signing in.
 */
@ControllerAdvice(basePackageClasses = SignedInPages.class, assignableTypes = BasicErrorController.class)
class SignedInPages {

	private final CurrentUser user;

	SignedInPages(CurrentUser user) {
		this.user = user;
	}

	@ModelAttribute("signedIn")
	@Nullable SignedIn signedIn() {
		return this.user.current().orElse(null);
	}

	/** Whether what a person decides would be kept: others are shown no buttons. */
	@ModelAttribute("mayDecide")
	boolean mayDecide() {
		return this.user.current().filter((signedIn) -> signedIn.may(Role.REVIEWER)).isPresent();
	}

	/** Only of a session that there is: a reader needs none. */
	@ModelAttribute("writeToken")
	@Nullable CsrfToken writeToken(HttpServletRequest request) {
		boolean session = request.getSession(false) != null && this.user.current().isPresent();
		return session ? (CsrfToken) request.getAttribute(CsrfToken.class.getName()) : null;
	}

	@ModelAttribute("signInAddress")
	String signInAddress(HttpServletRequest request) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getContextPath() + "/login");
		String page = request.getRequestURI();
		if (!HttpMethod.GET.matches(request.getMethod()) || page.endsWith("/login") || page.endsWith("/invitation")) {
			return address.toUriString();
		}
		String query = request.getQueryString();
		return address.queryParam("next", "{next}")
			.encode()
			.buildAndExpand(page + ((query != null) ? "?" + query : ""))
			.toUriString();
	}

}
