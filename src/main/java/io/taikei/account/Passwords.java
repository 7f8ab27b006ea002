package io.taikei.account;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords with bcrypt. A hash begins with the name of its kind, so that another
 * kind can follow.
 */
public final class Passwords {

	private static final int FEWEST_BYTES = 10;

	/** All that bcrypt reads. */
	private static final int MOST_BYTES = 72;

	private static final PasswordEncoder ENCODER = new DelegatingPasswordEncoder("bcrypt",
			Map.of("bcrypt", new BCryptPasswordEncoder()));

	/** Of no password: checking it takes as long as any other. */
	private static final String NO_ACCOUNT = "{bcrypt}" + new BCryptPasswordEncoder().encode(Secrets.random());

	private Passwords() {
	}

	static String hash(String userName, String password) {
		int bytes = password.getBytes(StandardCharsets.UTF_8).length;
		if (bytes < FEWEST_BYTES || bytes > MOST_BYTES) {
			throw new AccountRefused(AccountRefused.Reason.PASSWORD, userName);
		}
		return String.valueOf(ENCODER.encode(password));
	}

	/** Takes as long where there is no such account, or it has no password. */
	public static boolean matches(String password, @Nullable Account account) {
		String hash = (account != null) ? account.passwordHash() : null;
		boolean matching = ENCODER.matches(password, (hash != null) ? hash : NO_ACCOUNT);
		return matching && hash != null;
	}

}
