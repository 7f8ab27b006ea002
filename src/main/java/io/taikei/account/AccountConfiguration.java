package io.taikei.account;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Accounts are of those who come over HTTP, so a command on the graph has none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({ AccountProperties.class, AccessProperties.class })
class AccountConfiguration {

	@Bean
	Accounts accounts(AccountProperties settings) {
		return new Accounts(settings.directory(), Clock.systemUTC());
	}

	@Bean
	CurrentUser currentUser() {
		return new CurrentUser();
	}

	@Bean
	AccessRights accessRights(AccessProperties settings, Environment environment, CurrentUser user) {
		return new AccessRights(settings, environment, user);
	}

}
