package io.taikei.neo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsException;
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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalNeo4jServerIT {

	private Path directory;

	private LocalNeo4jServer server;

	@BeforeAll
	void start(@TempDir Path directory) {
		this.directory = directory;
		this.server = start(directory, 0);
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
			assertThatExceptionOfType(LocalNeo4jFailure.class)
				.isThrownBy(() -> start(this.directory.resolve("other"), other.getLocalPort()))
				.withMessageContaining("Port %d".formatted(other.getLocalPort()))
				.extracting(LocalNeo4jFailure::action)
				.asString()
				.contains("taikei.neo4j.local.bolt-port");
		}
	}

	@Test
	void refusesADataDirectoryInUse() {
		assertThatExceptionOfType(LocalNeo4jFailure.class).isThrownBy(() -> start(this.directory, 0))
			.withMessageContaining(this.directory.toString())
			.withMessageContaining("in use");
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
		String storeBefore = storeId();

		this.server.close();
		assertThat(ProcessHandle.of(before.pid())).isEmpty();
		this.server = start(this.directory, 0);

		assertThat(this.server.running().password()).isEqualTo(before.password());
		assertThat(storeId()).isEqualTo(storeBefore);
	}

	@Test
	void migratesThoughAnApplicationWasKilledWhileItDid() {
		RunningNeo4j running = this.server.running();
		try (Driver driver = GraphDatabase.driver(running.bolt(),
				AuthTokens.basic(running.user(), running.password()))) {
			Migrations migrations = new MigrationsConfiguration().migrations(driver);
			migrations.apply();
			driver.executableQuery("CREATE (:`__Neo4jMigrationsLock` {id: 'killed', name: 'John Doe'})").execute();
			assertThatExceptionOfType(MigrationsException.class).isThrownBy(migrations::apply);

			new SchemaAtStart(migrations, driver, this.server).start();

			assertThat(driver.executableQuery("MATCH (lock:`__Neo4jMigrationsLock`) RETURN lock").execute().records())
				.isEmpty();
		}
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
		try (Driver driver = GraphDatabase.driver(this.server.running().bolt(), AuthTokens.basic("neo4j", password))) {
			driver.verifyConnectivity();
		}
	}

	static LocalNeo4jServer start(Path directory, int boltPort) {
		return SharedNeo4jAutoConfiguration.start(SharedNeo4jAutoConfiguration.testProperties(directory, boltPort, 0));
	}

}
