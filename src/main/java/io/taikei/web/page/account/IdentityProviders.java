package io.taikei.web.page.account;

import java.util.List;
import java.util.stream.StreamSupport;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The OpenID Connect providers that are configured; none by default. */
@Component
class IdentityProviders {

	private final ObjectProvider<InMemoryClientRegistrationRepository> registrations;

	IdentityProviders(ObjectProvider<InMemoryClientRegistrationRepository> registrations) {
		this.registrations = registrations;
	}

	List<IdentityProvider> all() {
		return this.registrations.stream()
			.flatMap((repository) -> StreamSupport.stream(repository.spliterator(), false))
			.map(IdentityProviders::of)
			.toList();
	}

	private static IdentityProvider of(ClientRegistration registration) {
		return new IdentityProvider(registration.getClientName(),
				"/oauth2/authorization/" + registration.getRegistrationId());
	}

}
