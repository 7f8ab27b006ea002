package io.taikei.web.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import io.taikei.account.Account;
import io.taikei.account.CurrentUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in by OpenID Connect, at a provider of the test's own, and behind a proxy that
 * speaks TLS.
 */
@SpringBootTest(classes = OidcTests.Application.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "taikei.access.anonymous-reading=false", "taikei.access.role-claim=groups",
				"taikei.access.default-role=reviewer", "server.forward-headers-strategy=native",
				"taikei.accounts.directory=target/accounts/oidc" })
class OidcTests {

	private static final OidcProvider PROVIDER = OidcProvider.start();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry registry) {
		String client = "spring.security.oauth2.client.";
		registry.add(client + "registration.town.client-id", () -> OidcProvider.CLIENT);
		registry.add(client + "registration.town.client-secret", () -> "secret");
		registry.add(client + "registration.town.scope", () -> "openid,profile");
		registry.add(client + "provider.town.issuer-uri", PROVIDER::issuer);
	}

	@AfterAll
	static void stop() {
		PROVIDER.close();
	}

	@Test
	void signsInWithTheHighestRoleOfTheClaim() throws Exception {
		PROVIDER.signsIn("u-1", "田中", List.of("staff", "reader", "taikei-editor"));

		assertThat(me(signIn()).body()).isEqualTo("town:u-1 田中 EDITOR");
	}

	@Test
	void givesTheDefaultRoleWhereNoneIsNamed() throws Exception {
		PROVIDER.signsIn("u-2", "佐藤", List.of("staff"));

		assertThat(me(signIn()).body()).isEqualTo("town:u-2 佐藤 REVIEWER");
	}

	@Test
	void refusesATokenThatAnotherSigned() throws Exception {
		PROVIDER.signsIn("u-3", "鈴木", List.of("admin"));
		PROVIDER.forges(true);
		try {
			HttpClient browser = signIn();
			assertThat(me(browser).statusCode()).isEqualTo(401);
		}
		finally {
			PROVIDER.forges(false);
		}
	}

	@Test
	void takesNoCodeThatItDidNotAskFor() throws Exception {
		HttpClient browser = browser();
		HttpResponse<String> answer = get(browser, "/login/oauth2/code/town?code=x&state=y");

		assertThat(me(browser).statusCode()).isEqualTo(401);
		assertThat(answer.uri().toString()).contains("/login?refused");
	}

	@Test
	void staysWithTlsWhereTheProxySpeaksIt() throws Exception {
		HttpResponse<String> overTls = begin("https");
		HttpResponse<String> plain = begin("http");

		assertThat(overTls.headers().allValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
		assertThat(overTls.headers().allValues("Set-Cookie")).singleElement()
			.asString()
			.contains("taikei-session=", "Secure", "HttpOnly", "SameSite=Lax");
		assertThat(plain.headers().allValues("Strict-Transport-Security")).isEmpty();
		assertThat(plain.headers().allValues("Set-Cookie")).singleElement().asString().doesNotContain("Secure");
	}

	/** Begins a session, as a proxy passes it on. */
	private HttpResponse<String> begin(String scheme) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/oauth2/authorization/town"))
				.header("X-Forwarded-Proto", scheme)
				.build(), BodyHandlers.ofString());
	}

	private HttpClient signIn() throws IOException, InterruptedException {
		HttpClient browser = browser();
		get(browser, "/oauth2/authorization/town");
		return browser;
	}

	private static HttpClient browser() {
		return HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(Redirect.NORMAL).build();
	}

	private HttpResponse<String> me(HttpClient browser) throws IOException, InterruptedException {
		return get(browser, "/api/v1/me");
	}

	private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
		return browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
				BodyHandlers.ofString());
	}

	@Configuration(proxyBeanMethods = false)
	@Import({ AccessSecurity.class, Me.class })
	@ComponentScan(basePackageClasses = Account.class)
	@ComponentScan(basePackages = "io.taikei.web.http", useDefaultFilters = false,
			includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.TomcatConfiguration"))
	@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class,
			TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
			SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
			SecurityFilterAutoConfiguration.class, OAuth2ClientAutoConfiguration.class,
			OAuth2ClientWebSecurityAutoConfiguration.class })
	static class Application {

	}

	@RestController
	static class Me {

		@Autowired
		private CurrentUser user;

		@GetMapping("/api/v1/me")
		String me() {
			return this.user.current()
				.map((one) -> "%s %s %s".formatted(one.userName(), one.displayName(), one.role()))
				.orElse("nobody");
		}

	}

}
