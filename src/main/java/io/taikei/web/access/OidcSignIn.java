package io.taikei.web.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.account.AccessProperties;
import io.taikei.account.Role;
import io.taikei.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Gives those a role here who signed in by OpenID Connect: the highest that a claim
 * names, by its name alone or after {@code taikei-}, or else the default.
 */
final class OidcSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private final OidcUserService users = new OidcUserService();

	private final AccessProperties settings;

	OidcSignIn(AccessProperties settings) {
		this.settings = settings;
	}

	/** A colon, which no account's name has, keeps one from passing for the other. */
	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = this.users.loadUser(request);
		String userName = request.getClientRegistration().getRegistrationId() + ":" + user.getSubject();
		String displayName = Stream.of(user.getFullName(), user.getPreferredUsername(), user.getEmail())
			.filter((name) -> name != null && !name.isBlank())
			.findFirst()
			.orElse(userName);
		return new OidcPrincipal(user, new SignedIn(userName, displayName, role(user)));
	}

	private Role role(OidcUser user) {
		String claim = this.settings.roleClaim();
		return named((claim != null) ? user.getClaims().get(claim) : null).max(Comparator.naturalOrder())
			.orElse(this.settings.defaultRole());
	}

	private static Stream<Role> named(@Nullable Object claim) {
		Collection<?> names = (claim instanceof Collection<?> many) ? many
				: List.of(Objects.requireNonNullElse(claim, ""));
		return Stream.of(Role.values())
			.filter((role) -> names.stream()
				.map(Object::toString)
				.anyMatch((name) -> name.equalsIgnoreCase(role.name())
						|| name.equalsIgnoreCase("taikei-" + role.name())));
	}

}
