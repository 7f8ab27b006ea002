package io.taikei.web.account;

import java.util.UUID;

import io.taikei.GraphTest;
import io.taikei.SentCredentials;
import io.taikei.account.Accounts;
import io.taikei.account.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Admins manage the accounts over HTTP, and nobody else does. */
@GraphTest
class AccountApiIT {

	private static final String ACCOUNTS = "/api/v1/accounts";

	private static final String PASSWORD = "a long enough password";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	private String name = "";

	@BeforeEach
	void chooseAName() {
		this.name = "api-" + UUID.randomUUID().toString().substring(0, 8);
	}

	@Test
	void addsAnAccountWhosePersonSetsAPassword() {
		MvcTestResult added = send(HttpMethod.POST, "", added("REVIEWER"), SentCredentials.OF_ADMIN);

		assertThat(added).hasStatus(201).hasHeader(HttpHeaders.LOCATION, ACCOUNTS + "/" + this.name);
		assertThat(added).bodyJson().extractingPath("$.account.open").isEqualTo(false);
		assertThat(added).bodyJson().extractingPath("$.account.displayName").isEqualTo("田中");
		assertThat(added).bodyJson().extractingPath("$.invitation").asString().contains("/invitation?key=");
		assertThat(send(HttpMethod.POST, "", added("READER"), SentCredentials.OF_ADMIN)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.detailJa")
			.isEqualTo("同じ利用者名がすでにあります。");
		assertThat(send(HttpMethod.POST, "", "{\"userName\": \"A B\", \"role\": \"READER\"}", SentCredentials.OF_ADMIN))
			.hasStatus(400);
		assertThat(send(HttpMethod.POST, "/" + this.name + "/invitation", null, SentCredentials.OF_ADMIN))
			.hasStatus(201);
		assertThat(send(HttpMethod.POST, "/nobody-" + this.name + "/invitation", null, SentCredentials.OF_ADMIN))
			.hasStatus(404);
	}

	@Test
	void changesALocksAndRemovesAnAccount() {
		this.accounts.add(this.name, "", Role.EDITOR);
		this.accounts.setPassword(this.name, PASSWORD);
		String token = this.accounts.addToken(this.name, "夜間の取込");
		String own = "/" + this.name;
		String password = SentCredentials.of(this.name, PASSWORD);

		assertThat(send(HttpMethod.PUT, own + "/role", "{\"role\": \"READER\"}", SentCredentials.OF_ADMIN))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.role")
			.isEqualTo("READER");
		assertThat(status("/account", password)).isEqualTo(200);
		assertThat(send(HttpMethod.PUT, own + "/lock", null, SentCredentials.OF_ADMIN)).bodyJson()
			.extractingPath("$.lockedSince")
			.isNotNull();
		assertThat(status("/account", password)).isEqualTo(401);
		assertThat(status("/account", "Bearer " + token)).isEqualTo(401);
		assertThat(send(HttpMethod.DELETE, own + "/lock", null, SentCredentials.OF_ADMIN)).bodyJson()
			.extractingPath("$.open")
			.isEqualTo(true);
		assertThat(status("/account", "Bearer " + token)).isEqualTo(200);
		String id = this.accounts.require(this.name).tokens().getFirst().id();
		assertThat(send(HttpMethod.DELETE, own + "/tokens/" + id, null, SentCredentials.OF_ADMIN)).bodyJson()
			.extractingPath("$.tokens")
			.asArray()
			.isEmpty();
		assertThat(status("/account", "Bearer " + token)).isEqualTo(401);
		assertThat(send(HttpMethod.DELETE, own, null, SentCredentials.OF_ADMIN)).hasStatus(204);
		assertThat(send(HttpMethod.DELETE, own, null, SentCredentials.OF_ADMIN)).hasStatus(404);
	}

	@Test
	void tellsAdminsAloneAndNoSecrets() {
		this.accounts.add(this.name, "", Role.EDITOR);
		this.accounts.setPassword(this.name, PASSWORD);
		this.accounts.addToken(this.name, "夜間の取込");

		assertThat(send(HttpMethod.GET, "", null, null)).hasStatus(401);
		assertThat(send(HttpMethod.GET, "", null, SentCredentials.of(this.name, PASSWORD))).hasStatus(403);
		assertThat(send(HttpMethod.POST, "", added("ADMIN"), SentCredentials.of(this.name, PASSWORD))).hasStatus(403);
		assertThat(send(HttpMethod.GET, "", null, SentCredentials.OF_ADMIN)).hasStatusOk()
			.bodyText()
			.contains(this.name, "夜間の取込")
			.doesNotContainIgnoringCase("hash", "bcrypt", "secret", "state");
	}

	private String added(String role) {
		return "{\"userName\": \"%s\", \"displayName\": \"田中\", \"role\": \"%s\"}".formatted(this.name, role);
	}

	private int status(String path, String credentials) {
		return this.mvc.get()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, credentials)
			.exchange()
			.getResponse()
			.getStatus();
	}

	private MvcTestResult send(HttpMethod method, String path, @Nullable String body, @Nullable String credentials) {
		return this.mvc.method(method).uri(ACCOUNTS + path).headers((headers) -> {
			if (credentials != null) {
				headers.set(HttpHeaders.AUTHORIZATION, credentials);
			}
			if (body != null) {
				headers.setContentType(MediaType.APPLICATION_JSON);
			}
		}).content((body != null) ? body : "").exchange();
	}

}
