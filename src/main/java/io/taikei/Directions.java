package io.taikei;

import java.util.stream.Stream;

import io.taikei.neo4j.RunningNeo4j;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.security.autoconfigure.SecurityProperties;

/**
 * Where to go after the start: the page, the API, Neo4j Browser and a first question.
 *
 * @param root the application's address
 * @param localNeo4j the local server; null where the database is another one
 * @param writer who may write, where the password was generated; else null
 */
record Directions(String root, @Nullable RunningNeo4j localNeo4j, SecurityProperties.@Nullable User writer) {

	Stream<String> lines() {
		Stream<String> own = Stream.of("", "Taikei is ready", line("Page", this.root + "/"),
				line("API", this.root + "/swagger-ui.html"));
		Stream<String> question = Stream
			.of(line("First question", this.root + "/api/v1/goals/132292-3:1-3/initiatives"), "");
		return Stream.of(own, writing(), browser(), question).flatMap((lines) -> lines);
	}

	private Stream<String> writing() {
		return (this.writer == null) ? Stream.empty() : Stream
			.of(line("", "to write: user %s, password %s".formatted(this.writer.getName(), this.writer.getPassword())));
	}

	private Stream<String> browser() {
		return (this.localNeo4j == null) ? Stream.empty()
				: Stream.of(line("Neo4j Browser", this.localNeo4j.browser().toString()),
						line("", "user %s, password %s".formatted(this.localNeo4j.user(), this.localNeo4j.password())));
	}

	private static String line(String name, String value) {
		return "  %-16s%s".formatted(name, value);
	}

}
