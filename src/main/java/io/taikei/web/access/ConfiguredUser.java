package io.taikei.web.access;

import io.taikei.account.Role;
import io.taikei.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * The admin whom {@code spring.security.user} sets, for machines that are set up without
 * anybody at them; nobody where no password is set there.
 */
class ConfiguredUser {

	/** Never that of an account. */
	private static final String STATE = "configured";

	private final SecurityProperties.User user;

	private final String password;

	ConfiguredUser(SecurityProperties settings) {
		this.user = settings.getUser();
		String set = this.user.getPassword();
		this.password = set.matches("\\{.+}.*") ? set : "{noop}" + set;
	}

	/** The admin, where it is this name. */
	@Nullable AccountPrincipal named(String userName) {
		return (!this.user.isPasswordGenerated() && this.user.getName().equals(userName))
				? new AccountPrincipal(new SignedIn(userName, userName, Role.ADMIN), STATE) : null;
	}

	String passwordHash() {
		return this.password;
	}

	boolean matches(String given) {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder().matches(given, this.password);
	}

	/** Whether a session is that of this user. */
	boolean is(AccountPrincipal principal) {
		return principal.equals(named(principal.getName()));
	}

}
