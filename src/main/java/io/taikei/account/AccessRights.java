package io.taikei.account;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;

/** What whoever sent the request may see, signed in or not. */
public class AccessRights {

	private final AccessProperties settings;

	private final boolean anonymousReading;

	private final CurrentUser user;

	AccessRights(AccessProperties settings, Environment environment, CurrentUser user) {
		this.settings = settings;
		Boolean reading = settings.anonymousReading();
		this.anonymousReading = (reading != null) ? reading : isLoopback(environment.getProperty("server.address"));
		this.user = user;
	}

	/** Plans, comparisons and all that is computed of them. */
	public boolean mayRead() {
		return this.anonymousReading || has(Role.READER);
	}

	/** Plans on their way in. */
	public boolean mayReadDrafts() {
		return (this.anonymousReading && this.settings.anonymousDrafts()) || has(Role.READER);
	}

	/** Who decided; else a decision is told without a name. */
	public boolean mayNameReviewers() {
		return this.settings.anonymousReviewers() || has(Role.READER);
	}

	/** What a role may do. */
	public boolean has(Role role) {
		return this.user.current().filter((signedIn) -> signedIn.may(role)).isPresent();
	}

	private static boolean isLoopback(@Nullable String address) {
		try {
			return address != null && !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
