package io.taikei.web.access;

import java.io.IOException;

import io.taikei.account.AccessProperties;
import io.taikei.account.AccessRights;
import io.taikei.account.Accounts;
import io.taikei.account.CurrentUser;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets people in by a session, and machines by a password or a token with each request;
 * {@link AccessTable} says what each may.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecurityProperties.class)
class AccessSecurity {

	@Bean
	KnownHosts knownHosts(AccessProperties settings, @Value("${server.address:}") String address) {
		return new KnownHosts(settings, address);
	}

	@Bean
	ForeignRequests foreignRequests() {
		return new ForeignRequests();
	}

	@Bean
	ConfiguredUser configuredUser(SecurityProperties settings) {
		return new ConfiguredUser(settings);
	}

	@Bean
	ProviderManager authenticationManager(Accounts accounts, ConfiguredUser configured) {
		return new ProviderManager(new PasswordSignIn(accounts, configured), new TokenSignIn(accounts));
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http, ProviderManager manager, Accounts accounts, ConfiguredUser configured,
			AccessRights rights, AccessProperties settings, CurrentUser user,
			ObjectProvider<ClientRegistrationRepository> providers) {
		Refusals refusals = new Refusals(user);
		AuthenticationFilter tokens = new AuthenticationFilter(manager, TokenSignIn::sent);
		tokens.setSuccessHandler((request, response, authentication) -> {
		});
		tokens.setFailureHandler(refusals::commence);
		// A parent would check, and count, each wrong password twice.
		http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
		manager.getProviders().forEach(http::authenticationProvider);
		if (providers.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage(SignInAddress.PATH)
				.userInfoEndpoint((info) -> info.oidcUserService(new OidcSignIn(settings)))
				.successHandler(
						(request, response, authentication) -> response.sendRedirect(request.getContextPath() + "/"))
				.failureHandler((request, response, ex) -> response
					.sendRedirect(request.getContextPath() + SignInAddress.PATH + "?refused")));
		}
		return http
			.authorizeHttpRequests((requests) -> new AccessTable(rights).apply(
					requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()))
			.formLogin((form) -> form.loginPage(SignInAddress.PATH)
				.successHandler(
						(request, response, authentication) -> response.sendRedirect(SignInAddress.next(request)))
				.failureHandler(AccessSecurity::askAgain))
			.logout((logout) -> logout.logoutSuccessUrl("/"))
			.httpBasic((basic) -> basic.authenticationEntryPoint(refusals))
			.addFilterBefore(tokens, BasicAuthenticationFilter.class)
			.addFilterAfter(new WithheldNames(rights), AuthorizationFilter.class)
			.addFilterBefore(new EndedSessions(accounts, configured), AnonymousAuthenticationFilter.class)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.csrf((csrf) -> csrf.requireCsrfProtectionMatcher(CsrfTokens::areNeeded)
				.csrfTokenRequestHandler(new CsrfTokens()))
			.requestCache(RequestCacheConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.build();
	}

	private static void askAgain(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		UriComponentsBuilder page = UriComponentsBuilder.fromPath(request.getContextPath() + SignInAddress.PATH);
		if (ex instanceof SignInDelayed delayed) {
			page.queryParam("wait", delayed.seconds());
		}
		else {
			page.queryParam("wrong");
		}
		response.sendRedirect(page.queryParam(SignInAddress.NEXT, "{next}")
			.encode()
			.buildAndExpand(SignInAddress.next(request))
			.toUriString());
	}

}
