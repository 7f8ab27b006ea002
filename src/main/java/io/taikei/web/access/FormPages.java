package io.taikei.web.access;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/** The pages whose forms a browser sends by itself, without a script. */
final class FormPages {

	private static final List<String> PATHS = List.of("/login", "/logout", "/invitation", "/account", "/accounts");

	private FormPages() {
	}

	static boolean contain(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return PATHS.stream().anyMatch((page) -> path.equals(page) || path.startsWith(page + "/"));
	}

}
