package io.taikei.web.page;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/** The permanent addresses of what people ask about. */
public final class ElementAddress {

	private ElementAddress() {
	}

	/** The page of an element of any kind. */
	public static String of(String id) {
		return "/elements/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
	}

	public static String ofTheme(String id) {
		return "/themes/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
	}

	static String ofMunicipality(String code) {
		return new Question(code, null, null, null).address();
	}

}
