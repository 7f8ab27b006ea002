package io.taikei.web.access;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Somebody guesses too often, or too many do at once: the password was not looked at. */
final class SignInDelayed extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final transient Duration wait;

	SignInDelayed(Duration wait) {
		super("Wait before signing in again");
		this.wait = wait;
	}

	/** Whole seconds, at least one. */
	long seconds() {
		return Math.max(1, (this.wait.toMillis() + 999) / 1000);
	}

}
