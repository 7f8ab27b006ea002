package io.taikei.web.page;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/** What somebody asks for, as it stands in an address. */
public final class AddressPart {

	private AddressPart() {
	}

	/** A text behind the question mark; the colons of ids stay as they are. */
	public static String of(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
	}

}
