package io.taikei.web.http;

import java.io.IOException;

import io.taikei.query.Bilingual;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Everybody may read; who writes gives the user and password of
 * {@code spring.security.user}. No cookie lets anybody write, so no page of another site
 * can.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WriteSecurity {

	private final JsonMapper json;

	WriteSecurity(JsonMapper json) {
		this.json = json;
	}

	@Bean
	SecurityFilterChain readingIsFreeAndWritingIsNot(HttpSecurity http) {
		return http
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers(HttpMethod.GET)
						.permitAll()
						.requestMatchers(HttpMethod.HEAD)
						.permitAll()
						.requestMatchers(HttpMethod.OPTIONS)
						.permitAll()
						.anyRequest()
						.authenticated())
			.httpBasic((basic) -> basic.authenticationEntryPoint(this::refuse))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(this::refuse))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
			.build();
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Taikei\", charset=\"UTF-8\"");
		response.setStatus(HttpStatus.UNAUTHORIZED.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), ApiProblem.body(HttpStatus.UNAUTHORIZED,
				"Writing needs a user and a password", Bilingual.of("unauthorized")));
	}

}
