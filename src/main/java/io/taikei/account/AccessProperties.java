package io.taikei.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is open to whom.
 *
 * @param anonymousReading whether plans can be read without signing in; by default, where
 * the server listens on the machine alone
 * @param anonymousDrafts whether drafts can be, too, by who knows their address
 * @param anonymousReviewers whether the names of reviewers can be, too
 * @param hosts names of the server in addresses, beside those of the machine itself
 * @param roleClaim what of an OpenID Connect user names the role here; none where absent
 * @param defaultRole the role of an OpenID Connect user of whom nothing names one
 */
@ConfigurationProperties("taikei.access")
public record AccessProperties(@Nullable Boolean anonymousReading, @DefaultValue("false") boolean anonymousDrafts,
		@DefaultValue("false") boolean anonymousReviewers, @DefaultValue List<String> hosts, @Nullable String roleClaim,
		@DefaultValue("READER") Role defaultRole) {

	public AccessProperties {
		hosts = List.copyOf(hosts);
	}

}
