package io.taikei.web.access;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.account.AccessRights;
import io.taikei.account.Role;

import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may ask what. The first line that fits a request decides. */
final class AccessTable {

	private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);

	private static final List<HttpMethod> WRITING = List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH,
			HttpMethod.DELETE);

	private static final List<Line> LINES = Stream
		.of(lines(List.of(HttpMethod.OPTIONS), Right.EVERYBODY, "/**"),
				lines(READING, Right.EVERYBODY, "/login", "/invitation", "/assets/**", "/webjars/**", "/browser/**",
						"/favicon.ico", "/actuator/health/**"),
				lines(List.of(HttpMethod.POST), Right.EVERYBODY, "/login", "/logout", "/invitation"),
				lines(READING, Right.ADMIN, "/actuator/**", "/accounts/**", "/api/v1/accounts/**"),
				lines(WRITING, Right.ADMIN, "/actuator/**", "/accounts/**", "/api/v1/accounts/**"),
				lines(READING, Right.READER, "/account/**"), lines(WRITING, Right.READER, "/account/**"),
				lines(READING, Right.DRAFTS, "/plans/drafts/**", "/api/v1/drafts/**"),
				lines(READING, Right.PLANS, "/**"),
				lines(WRITING, Right.REVIEWER, "/review/**", "/api/v1/review/**", "/api/v1/overlaps/decisions/**",
						"/api/v1/overlaps/*/decisions/**", "/api/v1/overlaps/*/*/decisions/**",
						"/api/v1/elements/*/{kind:.+-decisions}/**", "/api/v1/mappings"),
				lines(WRITING, Right.EDITOR, "/**"))
		.flatMap(List::stream)
		.toList();

	private final AccessRights rights;

	AccessTable(AccessRights rights) {
		this.rights = rights;
	}

	void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		LINES.forEach((line) -> requests.requestMatchers(line.method(), line.path())
			.access((who, context) -> new AuthorizationDecision(isGranted(line.right()))));
		requests.anyRequest().denyAll();
	}

	private boolean isGranted(Right right) {
		return switch (right) {
			case EVERYBODY -> true;
			case PLANS -> this.rights.mayRead();
			case DRAFTS -> this.rights.mayReadDrafts();
			case READER -> this.rights.has(Role.READER);
			case REVIEWER -> this.rights.has(Role.REVIEWER);
			case EDITOR -> this.rights.has(Role.EDITOR);
			case ADMIN -> this.rights.has(Role.ADMIN);
		};
	}

	private static List<Line> lines(List<HttpMethod> methods, Right right, String... paths) {
		return Stream.of(paths)
			.flatMap((path) -> methods.stream().map((method) -> new Line(method, path, right)))
			.toList();
	}

	private enum Right {

		EVERYBODY, PLANS, DRAFTS, READER, REVIEWER, EDITOR, ADMIN

	}

	private record Line(HttpMethod method, String path, Right right) {

	}

}
