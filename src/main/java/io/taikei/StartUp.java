package io.taikei;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.taikei.PlanLoading.Outcome;
import io.taikei.cypher.CypherFile;
import io.taikei.neo4j.RunningNeo4j;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Reads the plans while the application starts, loads them once it has started, then
 * tells what it loaded and where to go. It prints rather than logs, as the database's
 * password belongs in no log file.
 */
@Component
@EnableConfigurationProperties(TaikeiProperties.class)
class StartUp implements ApplicationRunner {

	private final List<CompletableFuture<List<Supplier<Outcome>>>> read;

	private final ObjectProvider<RunningNeo4j> localNeo4j;

	private final Environment environment;

	private final PrintStream out = System.out;

	StartUp(TaikeiProperties properties, PlanLoading loading, ObjectProvider<RunningNeo4j> localNeo4j,
			Environment environment) {
		CypherFile.all();
		this.read = properties.seeds()
			.stream()
			.map((seeds) -> CompletableFuture.supplyAsync(() -> loading.readAll(seeds)))
			.toList();
		this.localNeo4j = localNeo4j;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.read.stream()
			.map(CompletableFuture::join)
			.flatMap(List::stream)
			.map(Supplier::get)
			.flatMap(Outcome::lines)
			.forEach(this.out::println);
		Integer port = this.environment.getProperty("local.server.port", Integer.class);
		if (port != null) {
			String address = this.environment.getProperty("server.address", "127.0.0.1");
			new Directions("http://%s:%d".formatted(address, port), this.localNeo4j.getIfAvailable()).lines()
				.forEach(this.out::println);
		}
	}

}
