package io.taikei.web.http;

import java.util.List;

import org.springframework.http.HttpMethod;

/** The methods of requests that change nothing. */
public final class ReadingMethods {

	private static final List<HttpMethod> ALL = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

	private ReadingMethods() {
	}

	public static boolean contain(String method) {
		return ALL.stream().anyMatch((reading) -> reading.matches(method));
	}

}
