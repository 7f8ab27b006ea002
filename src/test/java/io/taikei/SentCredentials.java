package io.taikei;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What a request sends of who it is from. */
public final class SentCredentials {

	/** Of the user that tests are set up with, who is an admin. */
	public static final String OF_ADMIN = of("taikei", GraphTest.PASSWORD);

	private SentCredentials() {
	}

	/** A user name and a password, as the header Authorization has them. */
	public static String of(String userName, String password) {
		return "Basic "
				+ Base64.getEncoder().encodeToString((userName + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	/** The admin's, for a browser to send with each request. */
	public static Map<String, String> header() {
		return Map.of("Authorization", OF_ADMIN);
	}

}
