package io.taikei.web.access;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.taikei.account.Account;
import io.taikei.account.Accounts;
import io.taikei.account.Passwords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs people in by user name and password. Of those that guess, few passwords are
 * hashed at a time, so that all others are served meanwhile.
 */
class PasswordSignIn implements AuthenticationProvider {

	private static final Logger logger = LoggerFactory.getLogger(PasswordSignIn.class);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Accounts accounts;

	private final ConfiguredUser configured;

	private final KnownCredentials known = new KnownCredentials();

	/** So long who has guessed too often waits for being told so. */
	private final Pause pause = new Pause(Duration.ofSeconds(1));

	private final Guesses guesses = new Guesses(Clock.systemUTC());

	private final Semaphore hashing = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

	PasswordSignIn(Accounts accounts, ConfiguredUser configured) {
		this.accounts = accounts;
		this.configured = configured;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	@Override
	public Authentication authenticate(Authentication given) {
		String userName = given.getName();
		String password = (given.getCredentials() != null) ? given.getCredentials().toString() : "";
		AccountPrincipal admin = this.configured.named(userName);
		if (admin != null) {
			return signIn(given, admin, this.configured.passwordHash(), () -> this.configured.matches(password));
		}
		Account account = this.accounts.findUnlocked(userName).orElse(null);
		return signIn(given, (account != null) ? AccountPrincipal.of(account) : null,
				(account != null) ? account.passwordHash() : null, () -> Passwords.matches(password, account));
	}

	private Authentication signIn(Authentication given, @Nullable AccountPrincipal principal,
			@Nullable String passwordHash, BooleanSupplier matches) {
		String userName = given.getName();
		String password = String.valueOf(given.getCredentials());
		String address = (given.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		if (principal != null && passwordHash != null && this.known.contain(userName, password, passwordHash)) {
			return signedIn(principal, given);
		}
		checkGuesses(userName, address);
		if (!hashed(matches) || principal == null || passwordHash == null) {
			int failures = this.guesses.add(userName, address);
			logger.warn("Wrong password, number {}, for user {} from {}", failures, printable(userName), address);
			throw new BadCredentialsException("Wrong user name or password");
		}
		this.guesses.forget(userName, address);
		this.known.add(userName, password, passwordHash);
		return signedIn(principal, given);
	}

	private void checkGuesses(String userName, String address) {
		try {
			this.guesses.check(userName, address);
		}
		catch (SignInDelayed ex) {
			this.pause.await();
			throw ex;
		}
	}

	private boolean hashed(BooleanSupplier matches) {
		try {
			if (!this.hashing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new SignInDelayed(PATIENCE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new SignInDelayed(PATIENCE);
		}
		try {
			return matches.getAsBoolean();
		}
		finally {
			this.hashing.release();
		}
	}

	private static Authentication signedIn(AccountPrincipal principal, Authentication given) {
		UsernamePasswordAuthenticationToken signedIn = principal.authenticated();
		signedIn.setDetails(given.getDetails());
		return signedIn;
	}

	/** A name may be anything that somebody sent. */
	private static String printable(String userName) {
		return userName.codePoints()
			.limit(64)
			.map((character) -> (Character.isLetterOrDigit(character) || "._@-".indexOf(character) >= 0) ? character
					: '?')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
