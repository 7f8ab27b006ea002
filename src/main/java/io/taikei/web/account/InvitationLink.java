package io.taikei.web.account;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The link by which a person sets a password. */
public final class InvitationLink {

	private InvitationLink() {
	}

	/** Where the request was sent to, with the secret of an invitation. */
	public static String of(String secret) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/invitation")
			.queryParam("key", secret)
			.toUriString();
	}

}
