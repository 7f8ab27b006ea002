package io.taikei;

import java.util.stream.Stream;

import io.taikei.cli.answer.CommandText;
import io.taikei.model.ElementId;
import io.taikei.neo4j.server.RunningNeo4j;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after the start: the page, the API, Neo4j Browser and a first question.
 *
 * @param root the application's address
 * @param localNeo4j the local server; null where the database is another one
 * @param invitation the link to set the first admin's password by; null where somebody
 * can sign in
 * @param goal the goal that the first question is about; null where none is loaded
 */
record StartupBanner(String root, @Nullable RunningNeo4j localNeo4j, @Nullable String invitation,
		@Nullable ElementId goal) {

	Stream<String> lines() {
		Stream<String> own = Stream.of("", CommandText.of("banner.ready"),
				line(CommandText.of("banner.page"), this.root + "/"), line("API", this.root + "/swagger-ui.html"));
		return Stream.of(own, signingIn(), browser(), question()).flatMap((lines) -> lines);
	}

	private Stream<String> question() {
		String question = (this.goal != null) ? "%s/api/v1/goals/%s/initiatives".formatted(this.root, this.goal)
				: CommandText.of("banner.question.none");
		return Stream.of(line(CommandText.of("banner.question"), question), "");
	}

	private Stream<String> signingIn() {
		return (this.invitation == null) ? Stream.empty() : Stream
			.of(line(CommandText.of("banner.write"), this.invitation), line("", CommandText.of("banner.write.how")));
	}

	private Stream<String> browser() {
		return (this.localNeo4j == null) ? Stream.empty()
				: Stream.of(line("Neo4j Browser", this.localNeo4j.browser().toString()),
						line("", CommandText.of("banner.browser", this.localNeo4j.user(), this.localNeo4j.password())));
	}

	private static String line(String name, String value) {
		return "  %-16s%s".formatted(name, value);
	}

}
