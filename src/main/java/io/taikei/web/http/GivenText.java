package io.taikei.web.http;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a field, or left blank. */
public final class GivenText {

	private GivenText() {
	}

	/** Without blanks around it; null where nothing else is there. */
	public static @Nullable String of(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
