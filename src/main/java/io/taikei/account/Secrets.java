package io.taikei.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import io.taikei.model.Sha256;

/**
 * Secrets that are drawn, not chosen: with 256 random bits they need no slow hash to be
 * kept.
 */
final class Secrets {

	private static final int BYTES = 32;

	private static final int ID_BYTES = 6;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Secrets() {
	}

	static String random() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
	}

	/** No secret, and nothing that a command would take for an option: hex digits. */
	static String id() {
		return HexFormat.of().formatHex(bytes(ID_BYTES));
	}

	private static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	static String hash(String secret) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Sha256.digest().digest(secret.getBytes(StandardCharsets.UTF_8)));
	}

}
