package io.taikei.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.taikei.neo4j.OwnNeo4j;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged archive serves its plans from a Neo4j that it is told of. The longest
 * class that shares nothing.
 */
@DisabledOnOs(OS.WINDOWS)
@Order(1)
class ServingIT {

	private static final String PAGE = "  Page";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@Test
	void answersFromTheNeo4jThatIsNamed(@TempDir Path home) throws Exception {
		Archive.ofThisBuild().unpackWithoutServer(home);
		try (OwnNeo4j neo4j = OwnNeo4j.start()) {
			Process taikei = start(home, neo4j);
			try (BufferedReader output = taikei.inputReader(StandardCharsets.UTF_8)) {
				String root = root(output);

				assertThat(get(root + "api/v1/goals/132292-3:1-3/initiatives").statusCode()).isEqualTo(200);
				assertThat(get(root + "api/v1/plans").body()).contains("\"132217-5\"", "\"132292-3\"");
				assertThat(get(root).body()).contains("清瀬市", "西東京市");
			}
			finally {
				taikei.destroy();
				assertThat(taikei.waitFor(1, TimeUnit.MINUTES)).isTrue();
			}
			assertThat(home.resolve("data").toFile().list()).as("no server of its own")
				.containsOnly("accounts", "uploads");
		}
	}

	private static Process start(Path home, OwnNeo4j neo4j) throws IOException {
		ProcessBuilder taikei = new ProcessBuilder(home.resolve("bin/taikei").toString(), "--server.port=0")
			.redirectErrorStream(true);
		taikei.environment()
			.putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "SPRING_NEO4J_URI", neo4j.bolt(),
					"SPRING_NEO4J_AUTHENTICATION_USERNAME", "neo4j", "SPRING_NEO4J_AUTHENTICATION_PASSWORD",
					neo4j.password()));
		return taikei.start();
	}

	/** The address that it prints when it is ready. */
	private static String root(BufferedReader output) throws IOException {
		StringBuilder before = new StringBuilder();
		String line = output.readLine();
		while (line != null && !line.startsWith(PAGE)) {
			before.append(line).append('\n');
			line = output.readLine();
		}
		assertThat(line).as(before.toString()).isNotNull();
		return line.substring(PAGE.length()).strip();
	}

	private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
	}

}
