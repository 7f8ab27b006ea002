package io.taikei.neo4j.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsException;
import io.taikei.cypher.LoadFile;
import io.taikei.neo4j.JoinRunningServerEnvironmentPostProcessor;
import io.taikei.neo4j.MigrationsConfiguration;
import io.taikei.neo4j.SchemaAtStart;
import io.taikei.neo4j.SharedNeo4jAutoConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class LocalNeo4jServerIT {

	private Path directory;

	private LocalNeo4jServer server;

	/** Before this server has answered, or has locked its store. */
	private Throwable startInTheSameDirectory;

	@BeforeAll
	public void start(@TempDir Path directory) {
		this.directory = directory;
		this.server = new LocalNeo4jStarter(SharedNeo4jAutoConfiguration.testProperties(directory, 0, 0)).launch(null);
		this.startInTheSameDirectory = catchThrowable(() -> start(directory, 0));
		this.server.awaitAnswer();
	}

	@AfterAll
	void close() {
		this.server.close();
	}

	@Test
	void answersToItsPassword() {
		assertThatNoException().isThrownBy(() -> connect(this.server.running().password()));
	}

	@Test
	void refusesAnotherPassword() {
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> connect("neo4j"));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void keepsThePasswordToItsOwner() throws IOException {
		Path password = this.directory.resolve("password");

		assertThat(password).hasContent(this.server.running().password());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password))).isEqualTo("rw-------");
	}

	@Test
	void namesItsAddresses() {
		RunningNeo4j running = this.server.running();

		assertThat(running.browser()).hasToString("http://localhost:%d/browser/?dbms=bolt://neo4j@localhost:%d"
			.formatted(running.browser().getPort(), running.bolt().getPort()));
		assertThat(running.toString()).doesNotContain(running.password());
	}

	@Test
	void refusesAPortThatIsTaken() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(DatabaseFailure.class)
				.isThrownBy(() -> start(this.directory.resolve("other"), other.getLocalPort()))
				.withMessageContaining("Port %d".formatted(other.getLocalPort()))
				.extracting(DatabaseFailure::action)
				.asString()
				.contains("taikei.neo4j.local.bolt-port");
		}
	}

	@Test
	void refusesADataDirectoryInUse() {
		assertThat(this.startInTheSameDirectory).isInstanceOf(DatabaseFailure.class)
			.hasMessageContaining(this.directory.toString())
			.hasMessageContaining("in use");
	}

	@Test
	void saysThatItDoesNotAcceptThePassword() throws Exception {
		Process alive = LockHolder.start(this.directory.resolve("alive.lock"));
		try {
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> awaitWithWrongPassword(alive))
				.withMessageContaining("does not accept the password");
		}
		finally {
			alive.destroyForcibly().waitFor();
		}
	}

	@Test
	void doesNotTakeAnotherServerOnItsPortForItself() throws Exception {
		Process ending = LockHolder.start(this.directory.resolve("ending.lock"));
		CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(ending::destroyForcibly);

		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> awaitWithWrongPassword(ending))
			.withMessageContaining("Port %d".formatted(this.server.running().bolt().getPort()))
			.withMessageContaining("is taken");
	}

	@Test
	void isTheDatabaseOfThoseThatJoin() {
		assertThat(settings("taikei.neo4j.local.join=true"))
			.containsEntry("spring.neo4j.uri", this.server.running().bolt().toString())
			.containsEntry("spring.neo4j.authentication.username", this.server.running().user())
			.containsEntry("spring.neo4j.authentication.password", this.server.running().password());
	}

	@Test
	void isNotTheDatabaseOfThoseThatNameAnotherOrDoNotJoin() {
		assertThat(settings("taikei.neo4j.local.join=false")).doesNotContainKey("spring.neo4j.uri");
		assertThat(settings("taikei.neo4j.local.join=true", "spring.neo4j.uri=bolt://example.org"))
			.containsEntry("spring.neo4j.uri", "bolt://example.org")
			.doesNotContainKey("spring.neo4j.authentication.password");
	}

	@Test
	void keepsDataAndPasswordOverARestart() throws IOException {
		RunningNeo4j before = this.server.running();
		Process process = this.server.run().process();
		String storeBefore = storeId();

		this.server.close();
		assertThat(process.isAlive()).isFalse();
		this.server = start(this.directory, 0);

		assertThat(this.server.running().password()).isEqualTo(before.password());
		assertThat(storeId()).isEqualTo(storeBefore);
	}

	@Test
	void migratesThoughAnApplicationWasKilledWhileItDid() {
		try (Driver driver = driver(this.server.running().password())) {
			Migrations migrations = lockedMigrations(driver);
			assertThatExceptionOfType(MigrationsException.class).isThrownBy(migrations::apply);

			new SchemaAtStart(migrations, driver, this.server).start();

			assertThat(driver.executableQuery("MATCH (lock:`__Neo4jMigrationsLock`) RETURN lock").execute().records())
				.isEmpty();
		}
	}

	@Test
	void saysHowToUnlockTheMigrationsOfAnotherDatabase() {
		try (Driver driver = driver(this.server.running().password())) {
			Migrations migrations = lockedMigrations(driver);

			assertThatExceptionOfType(DatabaseFailure.class)
				.isThrownBy(() -> new SchemaAtStart(migrations, driver, null).start())
				.withMessageContaining("locked")
				.satisfies((failure) -> assertThat(failure.action()).contains("MATCH (lock:`__Neo4jMigrationsLock`)"));

			driver.executableQuery(LoadFile.FORGET_ABANDONED_LOCK.text()).execute();
			migrations.apply();
		}
	}

	private void awaitWithWrongPassword(Process process) throws Exception {
		RunningNeo4j running = this.server.running();
		new ServerAnswer(process, new ServerDirectory(this.directory), Duration.ofMinutes(1))
			.await(new RunningNeo4j(running.bolt(), running.browser(), running.user(), "wrong"));
	}

	private Map<String, String> settings(String... given) {
		StandardEnvironment environment = new StandardEnvironment();
		TestPropertyValues.of(given).and("taikei.neo4j.local.data-directory=" + this.directory).applyTo(environment);
		new JoinRunningServerEnvironmentPostProcessor().postProcessEnvironment(environment, new SpringApplication());
		return Stream
			.of("spring.neo4j.uri", "spring.neo4j.authentication.username", "spring.neo4j.authentication.password")
			.filter(environment::containsProperty)
			.collect(Collectors.toMap(Function.identity(), environment::getRequiredProperty));
	}

	private String storeId() throws IOException {
		return Files.readString(this.directory.resolve("data/server_id"), StandardCharsets.ISO_8859_1);
	}

	private void connect(String password) {
		try (Driver driver = driver(password)) {
			driver.verifyConnectivity();
		}
	}

	private Driver driver(String password) {
		return GraphDatabase.driver(this.server.running().bolt(), AuthTokens.basic("neo4j", password));
	}

	/** As an application leaves them that is killed while it migrates. */
	private static Migrations lockedMigrations(Driver driver) {
		Migrations migrations = new MigrationsConfiguration().migrations(driver);
		migrations.apply();
		driver.executableQuery("CREATE (:`__Neo4jMigrationsLock` {id: 'killed', name: 'John Doe'})").execute();
		return migrations;
	}

	public static LocalNeo4jServer start(Path directory, int boltPort) {
		return SharedNeo4jAutoConfiguration.start(SharedNeo4jAutoConfiguration.testProperties(directory, boltPort, 0));
	}

}
