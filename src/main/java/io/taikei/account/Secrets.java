package io.taikei.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import io.taikei.model.Sha256;

/**
 * Secrets that are drawn, not chosen: with 256 random bits they need no slow hash to be
 * kept.
 */
final class Secrets {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Secrets() {
	}

	static String random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	static String hash(String secret) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Sha256.digest().digest(secret.getBytes(StandardCharsets.UTF_8)));
	}

}
