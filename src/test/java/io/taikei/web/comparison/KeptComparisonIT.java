package io.taikei.web.comparison;

import io.taikei.GraphTest;
import io.taikei.SeedsGraph;
import io.taikei.SentCredentials;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class KeptComparisonIT {

	private static final String ADDRESS = "/api/v1/comparisons/132217-5/132292-3";

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void loadPlans(@Autowired SeedsGraph graph) {
		graph.load();
	}

	@Test
	void keepsForAPersonAndGoesBackToTheDefault() {
		assertState(this.mvc.get().uri(ADDRESS).exchange(), "DEFAULT");
		assertState(send(HttpMethod.PUT, ADDRESS, GraphTest.PASSWORD), "PERSON");
		assertState(this.mvc.get().uri(ADDRESS).exchange(), "PERSON");
		assertState(send(HttpMethod.DELETE, ADDRESS, GraphTest.PASSWORD), "DEFAULT");
	}

	@Test
	void refusesToWriteWithoutPassword() {
		for (HttpMethod method : new HttpMethod[] { HttpMethod.PUT, HttpMethod.DELETE }) {
			assertThat(send(method, ADDRESS, "wrong")).hasStatus(401)
				.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		}
		assertState(this.mvc.get().uri(ADDRESS).exchange(), "DEFAULT");
	}

	@Test
	void saysWhichPlansCannotBeKept() {
		MvcTestResult unknown = send(HttpMethod.PUT, "/api/v1/comparisons/132217-5/998800-1", GraphTest.PASSWORD);
		assertThat(unknown).hasStatus(404);
		assertThat(unknown).bodyJson().extractingPath("detailJa").asString().contains("998800-1");

		assertThat(send(HttpMethod.PUT, "/api/v1/comparisons/132217-5/132217-5", GraphTest.PASSWORD)).hasStatus(400);
	}

	private static void assertState(MvcTestResult result, String by) {
		assertThat(result).hasStatusOk();
		assertThat(result).bodyJson().extractingPath("by").isEqualTo(by);
		assertThat(result).bodyJson().extractingPath("complete").isEqualTo(true);
	}

	private MvcTestResult send(HttpMethod method, String address, String password) {
		return this.mvc.method(method)
			.uri(address)
			.header(HttpHeaders.AUTHORIZATION, SentCredentials.of("taikei", password))
			.exchange();
	}

}
