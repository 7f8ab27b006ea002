package io.taikei;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.taikei.cypher.CypherFile;
import io.taikei.neo4j.RunningNeo4j;
import io.taikei.query.goal.GoalLists;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Reads the plans while the application starts, loads them and what was mapped between
 * them once it has started, then tells what it loaded and where to go. It prints rather
 * than logs, as the database's password belongs in no log file.
 */
@Component
@EnableConfigurationProperties({ TaikeiProperties.class, SecurityProperties.class })
class StartUp implements ApplicationRunner {

	private final TaikeiProperties properties;

	private final CompletableFuture<List<Supplier<Outcome>>> read;

	private final PlanRenewal renewal;

	private final MappingLoading mappings;

	private final GoalLists goals;

	private final ObjectProvider<RunningNeo4j> localNeo4j;

	private final SecurityProperties security;

	private final Environment environment;

	private final PrintStream out = System.out;

	StartUp(TaikeiProperties properties, PlanLoading loading, PlanRenewal renewal, MappingLoading mappings,
			GoalLists goals, ObjectProvider<RunningNeo4j> localNeo4j, SecurityProperties security,
			Environment environment) {
		CypherFile.all();
		this.properties = properties;
		this.read = CompletableFuture.supplyAsync(() -> loading.readAll(properties.seeds()));
		this.renewal = renewal;
		this.mappings = mappings;
		this.goals = goals;
		this.localNeo4j = localNeo4j;
		this.security = security;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.read.join().stream().map(Supplier::get).flatMap(Outcome::lines).forEach(this.out::println);
		this.renewal.renew().stream().flatMap(Outcome::lines).forEach(this.out::println);
		if (!this.properties.seeds().isEmpty()) {
			this.mappings.loadAll(this.properties.seeds()).lines().forEach(this.out::println);
		}
		Integer port = this.environment.getProperty("local.server.port", Integer.class);
		if (port != null) {
			String address = this.environment.getProperty("server.address", "127.0.0.1");
			SecurityProperties.User writer = this.security.getUser();
			new StartupBanner("http://%s:%d".formatted(address, port), this.localNeo4j.getIfAvailable(),
					writer.isPasswordGenerated() ? writer : null, this.goals.toBeginWith().orElse(null))
				.lines()
				.forEach(this.out::println);
		}
	}

}
