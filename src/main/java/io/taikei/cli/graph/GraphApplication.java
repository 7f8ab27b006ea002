package io.taikei.cli.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.taikei.cli.answer.CommandText;
import io.taikei.cli.shared.CommandFailed;
import io.taikei.cli.shared.ExitCode;
import io.taikei.neo4j.server.Causes;
import io.taikei.neo4j.server.DatabaseFailure;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The application as a command starts it: with the database that serves the pages too,
 * but without the pages, without loading at start, and without a log on the console.
 *
 * @param application the application's class
 * @param settings options such as {@code --spring.neo4j.uri=bolt://localhost:7687}
 */
public record GraphApplication(Class<?> application, List<String> settings) {

	private static final Map<String, Object> DEFAULTS = Map.of("spring.main.lazy-initialization", true,
			"logging.threshold.console", "off", "taikei.neo4j.local.join", true);

	/** What the application would read and load at start: nothing. */
	private static final MapPropertySource NO_SEEDS = new MapPropertySource("noSeeds", Map.of("taikei.seeds", ""));

	/** The same with another setting. */
	GraphApplication with(String name, String value) {
		String option = "--" + name + "=";
		return new GraphApplication(this.application,
				Stream
					.concat(this.settings.stream().filter((setting) -> !setting.startsWith(option)),
							Stream.of(option + value))
					.toList());
	}

	/**
	 * Starts it for one question.
	 * @throws CommandFailed if the database can't be reached or started
	 */
	<T> T ask(Function<ApplicationContext, T> question) {
		try (ConfigurableApplicationContext context = start()) {
			return question.apply(context);
		}
		catch (RuntimeException ex) {
			throw Causes.of(ex).flatMap(GraphApplication::explained).findFirst().orElse(ex);
		}
	}

	/** Whether a failure is that of a database that is no longer there to answer. */
	static boolean isLost(Throwable failure) {
		return Causes.of(failure)
			.filter(Neo4jException.class::isInstance)
			.map(Neo4jException.class::cast)
			.findFirst()
			.filter((cause) -> !isAnswer(cause))
			.isPresent();
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.properties(DEFAULTS)
			.initializers((context) -> context.getEnvironment().getPropertySources().addFirst(NO_SEEDS))
			.run(this.settings.toArray(String[]::new));
	}

	private static Stream<RuntimeException> explained(Throwable cause) {
		return switch (cause) {
			case DatabaseFailure failure -> Stream
				.of(new CommandFailed(ExitCode.UNREACHABLE, failure.getMessage() + " " + failure.action(), failure));
			case Neo4jException failure -> Stream.of(new CommandFailed(ExitCode.UNREACHABLE,
					CommandText.of(isAnswer(failure) ? "failed.refused" : "failed.no-answer", failure.getMessage()),
					failure));
			default -> Stream.empty();
		};
	}

	/**
	 * Whether the database itself says what went wrong, and not only that nobody may in.
	 */
	private static boolean isAnswer(Neo4jException failure) {
		return failure.code().startsWith("Neo.") && !failure.code().startsWith("Neo.ClientError.Security.");
	}

}
