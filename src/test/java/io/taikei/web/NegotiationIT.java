package io.taikei.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.SentCredentials;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address of the API says which types, methods and parameters it takes. */
@GraphTest
class NegotiationIT {

	private static final String PLAN = "/api/v1/plans/999016-2";

	/** Lets a request write and read drafts, so that it is not refused for that. */
	private static final String WRITER = SentCredentials.OF_ADMIN;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@BeforeAll
	static void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/ld+json", "text/turtle", "application/xml", "application/vnd.api+json",
			"application/ld+json, application/json;q=0, text/csv;q=0", "nothing" })
	void saysAtEveryAddressThatThereIsNoSuchType(String accept) throws Exception {
		for (String address : addresses("GET")) {
			assertProblem(406, send("GET", address, "Accept", accept));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/*", "application/ld+json, application/json;q=0.1",
			"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
			"application/json, application/problem+json" })
	void answersWithJsonToWhomAcceptsIt(String accept) throws Exception {
		HttpResponse<String> answer = send("GET", PLAN, "Accept", accept);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
	}

	@Test
	void namesTheMethodsOfEveryAddress() throws Exception {
		for (String address : addresses("GET")) {
			HttpResponse<String> answer = send("PATCH", address, "Accept", "*/*");

			assertProblem(405, answer);
			assertThat(answer.headers().firstValue("Allow"))
				.hasValueSatisfying((allowed) -> assertThat(allowed).contains("GET"));
		}
	}

	@Test
	void namesTheTypesInWhichAPlanCanBeSent() throws Exception {
		HttpResponse<String> answer = send("POST", "/api/v1/plans", "Content-Type", "application/json");

		assertProblem(415, answer);
		assertThat(answer.headers().firstValue("Accept"))
			.hasValueSatisfying((types) -> assertThat(types).contains("application/yaml"));
		assertProblem(415, send("POST", "/api/v1/plans", "Content-Type", "multipart/form-data; boundary=b"));
		assertProblem(415, send("POST", "/api/v1/plans/files", "Content-Type", "application/yaml"));
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/v1/goal", "POST, /api/v1/goal", "GET, /api", "GET, /api/v1/plans/",
			"GET, /api/v1/plans/999016-2/outline/" })
	void saysThatThereIsNoSuchAddress(String method, String address) throws Exception {
		HttpResponse<String> answer = send(method, address, "Accept", "*/*");

		assertProblem(404, answer);
		assertThat(answer.body()).contains("/swagger-ui.html");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET  | /api/v1/plans?pgae=1                    | pgae
			GET  | /api/v1/elements?q=a&kidn=GOAL          | q, kind, municipality, prefecture, plan, page, size
			GET  | /api/v1/elements?q=a&%6Bidn=GOAL        | kidn
			GET  | /api/v1/compare.csv?form=1              | from
			POST | /api/v1/plans?dryrun=true               | dryRun
			""")
	void refusesParametersThatItWouldLeaveOut(String method, String address, String named) throws Exception {
		HttpResponse<String> answer = send(method, address, "Content-Type", "application/yaml");

		assertProblem(400, answer);
		assertThat(answer.body()).contains("Unknown parameter", named);
	}

	@Test
	void answersHeadAsGetWithoutBody() throws Exception {
		assertThat(send("HEAD", PLAN, "Accept", "*/*").statusCode()).isEqualTo(200);
		assertThat(send("HEAD", PLAN, "Accept", "*/*").body()).isEmpty();
		assertThat(send("HEAD", "/api/v1/plans/9", "Accept", "*/*").statusCode()).isEqualTo(404);
	}

	/** Of the API, with something in the place of every variable. */
	private List<String> addresses(String method) {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().toString().contains(method))
			.map(RequestMappingInfo::getPatternValues)
			.flatMap(Collection::stream)
			.filter((pattern) -> pattern.startsWith("/api/"))
			.map((pattern) -> pattern.replaceAll("\\{\\w+}", "999016-2"))
			.toList();
	}

	private static void assertProblem(int status, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("\"status\":" + status, "\"detail\"", "\"detailJa\"");
	}

	private HttpResponse<String> send(String method, String address, String header, String value)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header(header, value)
			.header("Authorization", WRITER);
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
