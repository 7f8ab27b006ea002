package io.taikei.neo4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.SentCredentials;
import io.taikei.TaikeiApplication;
import io.taikei.cli.TaikeiCommand;
import io.taikei.neo4j.server.Deadline;
import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.neo4j.server.RunningNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application whose local server is killed, or stops to answer. That one gives a sign
 * of life every two seconds, so that nobody has to wait for long.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.autoconfigure.exclude=io.taikei.neo4j.SharedNeo4jAutoConfiguration",
				"spring.security.user.password=" + GraphTest.PASSWORD,
				"spring.neo4j.pool.connection-acquisition-timeout=5s", "taikei.neo4j.local.bolt-port=0",
				"taikei.neo4j.local.http-port=0", "taikei.neo4j.local.heap=256MB", "taikei.neo4j.local.page-cache=32MB",
				"taikei.neo4j.local.class-archive=false",
				"taikei.neo4j.local.settings[server.bolt.connection_keep_alive]=2s" })
@DirtiesContext
@ResourceLock("what is logged of lost databases")
class LostDatabaseIT {

	private static final String PLAN = """
			municipality: { code: "998842", name: ゆうなぎ市, prefecture: 架空県 }
			edition: "1"
			title: 第1次ゆうなぎ市総合計画
			status: adopted
			period: { first: 2025, last: 2034 }
			levels: [ { kind: goal, name: 目標 }, { kind: policy, name: 施策 } ]
			elements:
			  - code: "1"
			    title: 水と緑のまち
			    children: [ { code: "1-1", title: 樹林地の保全 } ]
			""";

	private static final Duration LIMIT = Duration.ofMinutes(3);

	@TempDir
	private static Path directory;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private LocalNeo4jServer server;

	@Autowired
	private Driver driver;

	@DynamicPropertySource
	static void dataDirectory(DynamicPropertyRegistry registry) {
		registry.add("taikei.neo4j.local.data-directory", () -> directory);
	}

	@Test
	void tellsThatAKilledServerIsStartedAgainAndThenAnswers() throws Exception {
		this.server.run().process().destroyForcibly();

		HttpResponse<String> answer = get("/api/v1/municipalities", "application/json");
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValueAsLong(HttpHeaders.RETRY_AFTER).orElseThrow()).isBetween(2L, 10L);
		assertThat(answer.body()).contains("The local database ended and is being started again. Try again in ",
				"起動し直しています");
		assertThat(get("/themes", "text/html").body()).contains("<h1>データベースを起動し直しています</h1>", "秒後に");
		assertThat(get("/themes?lang=en", "text/html").body()).contains("<h1>The database is being started again</h1>");
		assertThat(postPlan().body()).contains("took effect as a whole or not at all");
		assertThat(health()).contains("\"localNeo4j\":{\"details\":{\"state\":\"The local Neo4j server ")
			.contains("OUT_OF_SERVICE");

		await(() -> get("/api/v1/municipalities", "application/json").statusCode() == 200);
		assertThat(postPlan().statusCode()).isEqualTo(201);
		assertThat(health()).startsWith("{").contains("\"localNeo4j\":{\"status\":\"UP\"}", "\"status\":\"UP\"}");
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows can't stop a process for a while")
	void answersWithinSecondsThatAServerDoesNotAnswer() throws Exception {
		signal("STOP");
		try {
			List<CompletableFuture<HttpResponse<String>>> answers = Stream
				.generate(() -> this.client.sendAsync(request("/api/v1/municipalities", "application/json").build(),
						BodyHandlers.ofString()))
				.limit(30)
				.toList();

			for (CompletableFuture<HttpResponse<String>> answer : answers) {
				HttpResponse<String> response = answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
				assertThat(response.statusCode()).isEqualTo(503);
				assertThat(response.headers().firstValue(HttpHeaders.RETRY_AFTER)).contains("10");
				assertThat(response.body()).contains("The database does not answer.", "データベースが応答しません。");
			}
			assertThat(errorOfACommand()).startsWith("The database does not answer: ");
		}
		finally {
			signal("CONT");
		}

		assertThat(get("/api/v1/municipalities", "application/json").statusCode()).isEqualTo(200);
	}

	@Test
	void letsAServerWorkAsLongAsItGivesSignsOfLife() throws Exception {
		try (Session first = this.driver.session();
				Session second = this.driver.session();
				Session third = this.driver.session()) {
			first.run("CREATE (:Held)").consume();
			try (Transaction holding = second.beginTransaction()) {
				holding.run("MATCH (node:Held) SET node.by = 'second'").consume();
				CompletableFuture<Void> work = CompletableFuture
					.runAsync(() -> third.run("MATCH (node:Held) SET node.by = 'third'").consume());

				Thread.sleep(Duration.ofSeconds(7));
				assertThat(work).isNotDone();
				holding.commit();

				assertThat(work).succeedsWithin(LIMIT);
			}
		}
	}

	private String errorOfACommand() {
		RunningNeo4j running = this.server.running();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = new TaikeiCommand(TaikeiApplication.class, Locale.ENGLISH).run(System.out, new PrintStream(err),
				"list", "--spring.neo4j.uri=" + running.bolt(),
				"--spring.neo4j.authentication.username=" + running.user(),
				"--spring.neo4j.authentication.password=" + running.password(),
				"--spring.neo4j.pool.connection-acquisition-timeout=5s");
		assertThat(exitCode).isEqualTo(3);
		return err.toString(StandardCharsets.UTF_8);
	}

	private String health() throws IOException, InterruptedException {
		return this.client
			.send(request("/actuator/health", "application/json").header(HttpHeaders.AUTHORIZATION, writer()).build(),
					BodyHandlers.ofString())
			.body();
	}

	private HttpResponse<String> postPlan() throws IOException, InterruptedException {
		return this.client.send(request("/api/v1/plans", "application/json").header(HttpHeaders.AUTHORIZATION, writer())
			.header(HttpHeaders.CONTENT_TYPE, "application/yaml")
			.POST(BodyPublishers.ofString(PLAN))
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String path, String type) {
		return this.client.sendAsync(request(path, type).build(), BodyHandlers.ofString()).join();
	}

	private HttpRequest.Builder request(String path, String type) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(this.port, path)))
			.header(HttpHeaders.ACCEPT, type);
	}

	private static String writer() {
		return SentCredentials.OF_ADMIN;
	}

	private void signal(String name) throws IOException, InterruptedException {
		long pid = this.server.run().process().pid();
		assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).inheritIO().start().waitFor()).isZero();
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		Deadline deadline = Deadline.in(LIMIT);
		while (!condition.getAsBoolean()) {
			assertThat(deadline.hasPassed()).isFalse();
			Deadline.pause();
		}
	}

}
