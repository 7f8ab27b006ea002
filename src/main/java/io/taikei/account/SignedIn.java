package io.taikei.account;

import java.io.Serializable;

/**
 * Who is signed in.
 *
 * @param userName what the account is known by
 * @param displayName the person's name, as others see it
 * @param role what the person may do
 */
public record SignedIn(String userName, String displayName, Role role) implements Serializable {

	/** Whether the person may do what a role may. */
	public boolean may(Role needed) {
		return this.role.includes(needed);
	}

}
