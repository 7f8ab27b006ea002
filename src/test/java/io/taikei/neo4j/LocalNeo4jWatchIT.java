package io.taikei.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.taikei.neo4j.Unavailability.Reason;
import io.taikei.neo4j.server.DatabaseFailure;
import io.taikei.neo4j.server.Deadline;
import io.taikei.neo4j.server.LocalNeo4jProperties.Restart;
import io.taikei.neo4j.server.LocalNeo4jServer;
import io.taikei.neo4j.server.LocalNeo4jServerIT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A real server is killed once, for all tests but the last: that one kills it again, and
 * gives its port to another program.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ResourceLock("what is logged of lost databases")
class LocalNeo4jWatchIT {

	private static final Duration LIMIT = Duration.ofMinutes(3);

	private final CompletableFuture<RuntimeException> givenUp = new CompletableFuture<>();

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	private LocalNeo4jServer server;

	private LocalNeo4jWatch watch;

	private Driver driver;

	private Process killed;

	private Optional<Unavailability> explained;

	@BeforeAll
	void killAServer(@TempDir Path directory) throws Exception {
		listen(LocalNeo4jWatch.class);
		listen(DatabaseOutage.class);
		this.server = LocalNeo4jServerIT.start(directory, 0);
		this.watch = new LocalNeo4jWatch(this.server, new Restart(3, Duration.ofMillis(500), Duration.ofMinutes(5)),
				this.givenUp::complete);
		this.watch.start();
		this.driver = GraphDatabase.driver(this.server.running().bolt(),
				AuthTokens.basic(this.server.running().user(), this.server.running().password()));
		run("CREATE (:Kept)");
		this.killed = this.server.run().process();
		DatabaseAvailability local = new DatabaseAvailability(this.driver,
				new StaticListableBeanFactory(Map.of("watch", this.watch)).getBeanProvider(LocalNeo4jWatch.class));
		DatabaseAvailability named = new DatabaseAvailability(this.driver,
				new StaticListableBeanFactory().getBeanProvider(LocalNeo4jWatch.class));

		this.killed.destroyForcibly();
		Neo4jException failure = catchThrowableOfType(Neo4jException.class, () -> run("RETURN 1"));
		this.explained = local.explain(failure);
		for (int request = 0; request < 10; request++) {
			assertThat(named.explain(failure).orElseThrow().reason()).isEqualTo(Reason.NOT_ANSWERING);
		}

		await(() -> !this.server.run().process().equals(this.killed) && this.watch.startingAgain().isEmpty());
		await(() -> logged("The database answers again").size() == 1);
	}

	@AfterAll
	void stop() {
		this.driver.close();
		this.watch.stop();
		this.server.close();
	}

	@Test
	@Order(1)
	void tellsThoseWhoAskThatItIsStartedAgainAndWhenToAskNext() {
		assertThat(this.explained.orElseThrow().reason()).isEqualTo(Reason.STARTING_AGAIN);
		assertThat(this.explained.orElseThrow().retryAfter()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(10));
	}

	@Test
	@Order(1)
	void answersAgainToTheSameDriverWithTheSameData() {
		assertThat(this.server.run().process().pid()).isNotEqualTo(this.killed.pid());
		assertThat(run("MATCH (kept:Kept) RETURN count(kept) AS kept")).isOne();
	}

	@Test
	@Order(1)
	void logsOnceHowItEndedAndOnceThatItAnswersAgain() throws IOException {
		assertThat(logged("The local Neo4j server was killed (signal 9)")).singleElement()
			.asString()
			.contains("started again in 0 s (failure 1 of 3 in a row)", this.server.directory().log().toString());
		assertThat(logged("The local Neo4j server answers again")).hasSize(1);
		assertThat(Files.readString(this.server.directory().log())).containsSubsequence("Started.", "Started.");
	}

	@Test
	@Order(1)
	void logsOnceThatADatabaseDoesNotAnswerHoweverManyAsk() {
		assertThat(logged("The database does not answer")).hasSize(1);
	}

	@Test
	@Order(2)
	void givesUpInTheEndAndSaysWhatToDo() throws Exception {
		int port = this.server.running().bolt().getPort();
		this.server.run().process().destroyForcibly().waitFor();

		try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			assertThat(this.givenUp.get(LIMIT.toSeconds(), TimeUnit.SECONDS))
				.isInstanceOfSatisfying(DatabaseFailure.class, (failure) -> {
					assertThat(failure).hasMessageContaining("failure 3 in a row")
						.hasMessageContaining("Port %d", other.getLocalPort());
					assertThat(failure.action()).contains("taikei.neo4j.local.bolt-port", "start Taikei again");
				});
		}
	}

	@Test
	@Order(2)
	void endsTheApplicationThatHasLostItForGood(@TempDir Path directory) throws Exception {
		Process application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), Application.class.getName(), directory.toString())
			.redirectErrorStream(true)
			.start();

		try (BufferedReader output = application.inputReader()) {
			List<String> lines = output.lines().toList();

			assertThat(application.waitFor()).isEqualTo(3);
			assertThat(String.join("\n", lines)).contains("Taikei ends, as it has lost its database.",
					"was killed (signal 9)", "The last lines of its log:", "start Taikei again");
		}
	}

	private void listen(Class<?> type) {
		Logger logger = (Logger) LoggerFactory.getLogger(type);
		this.log.start();
		logger.addAppender(this.log);
	}

	private List<String> logged(String beginning) {
		return List.copyOf(this.log.list)
			.stream()
			.map(ILoggingEvent::getFormattedMessage)
			.filter((message) -> message.startsWith(beginning))
			.toList();
	}

	private int run(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher).stream().mapToInt((row) -> row.get(0).asInt()).sum();
		}
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		Deadline deadline = Deadline.in(LIMIT);
		while (!condition.getAsBoolean()) {
			assertThat(deadline.hasPassed()).isFalse();
			Deadline.pause();
		}
	}

	/** Loses a server that it does not start again, as the first failure is the last. */
	static final class Application {

		private Application() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			LocalNeo4jServer server = LocalNeo4jServerIT.start(Path.of(arguments[0]), 0);
			new LocalNeo4jWatch(server, new Restart(1, Duration.ZERO, Duration.ofMinutes(5)), EndOfApplication::because)
				.start();
			server.run().process().destroyForcibly();
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
