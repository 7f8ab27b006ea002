package io.taikei;

import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.account.Accounts;
import io.taikei.cli.answer.PlanIntakeText;
import io.taikei.cypher.CypherFile;
import io.taikei.library.MappingIntake;
import io.taikei.library.OverlapRefresh;
import io.taikei.library.PlanBatch;
import io.taikei.library.PlanLibrary;
import io.taikei.library.comparison.ComparisonKeeping;
import io.taikei.library.result.IntakeStep;
import io.taikei.model.ElementId;
import io.taikei.neo4j.server.RunningNeo4j;
import io.taikei.query.goal.GoalChoices;
import io.taikei.reader.PlanReader;
import io.taikei.source.ReadingFailed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Help.Ansi;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reads the plans while the application starts, loads them and what was mapped between
 * them once it has started, then tells what it loaded and where to go. It prints rather
 * than logs, as the database's password belongs in no log file. A command only brings the
 * graph along, and compares what it is asked to.
 */
@Component
@EnableConfigurationProperties({ TaikeiProperties.class, SecurityProperties.class })
class StartUp implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(StartUp.class);

	/** Where a server listens that listens everywhere. */
	private static final Set<String> WILDCARDS = Set.of("0.0.0.0", "::", "[::]");

	private final TaikeiProperties properties;

	private final CompletableFuture<Optional<PlanBatch>> plans;

	private final PlanLibrary library;

	private final OverlapRefresh overlaps;

	private final ComparisonKeeping comparisons;

	private final PlanReader reader;

	private final MappingIntake mappings;

	private final GoalChoices goals;

	private final ObjectProvider<RunningNeo4j> localNeo4j;

	private final SecurityProperties security;

	private final ObjectProvider<Accounts> accounts;

	private final Environment environment;

	private final PrintStream out = System.out;

	StartUp(TaikeiProperties properties, PlanLibrary library, OverlapRefresh overlaps, ComparisonKeeping comparisons,
			PlanReader reader, MappingIntake mappings, GoalChoices goals, ObjectProvider<RunningNeo4j> localNeo4j,
			SecurityProperties security, ObjectProvider<Accounts> accounts, Environment environment) {
		CypherFile.all();
		this.properties = properties;
		this.plans = CompletableFuture.supplyAsync(() -> PlanBatch.of(properties.seeds()));
		this.library = library;
		this.overlaps = overlaps;
		this.comparisons = comparisons;
		this.reader = reader;
		this.mappings = mappings;
		this.goals = goals;
		this.localNeo4j = localNeo4j;
		this.security = security;
		this.accounts = accounts;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Integer port = this.environment.getProperty("local.server.port", Integer.class);
		if (port == null) {
			this.library.renewAlone(this.reader, (step) -> lines(step).forEach(logger::info));
		}
		else {
			serve(port);
		}
	}

	private void serve(int port) {
		this.plans.join()
			.ifPresentOrElse((batch) -> this.library.load(batch, this::tell),
					() -> this.library.renew(this.reader, this::tell));
		this.plans.join().flatMap((batch) -> asked(() -> this.overlaps.hint(batch))).ifPresent(this.out::println);
		asked(this.overlaps::methodHint).ifPresent(this.out::println);
		asked(this.comparisons::hint).ifPresent(this.out::println);
		if (!this.properties.seeds().isEmpty()) {
			tell(this.mappings.load(this.properties.seeds()));
		}
		String address = this.environment.getProperty("server.address", "127.0.0.1");
		String root = "http://%s:%d".formatted(WILDCARDS.contains(address) ? "127.0.0.1" : address, port);
		new StartupBanner(root, this.localNeo4j.getIfAvailable(), firstInvitation(root), goalToBeginWith()).lines()
			.forEach(this.out::println);
	}

	/** Where nobody can sign in yet, the link by which an admin can. */
	private @Nullable String firstInvitation(String root) {
		return this.security.getUser().isPasswordGenerated() ? this.accounts.getObject()
			.inviteFirstAdmin()
			.map((secret) -> root + "/invitation?key=" + secret)
			.orElse(null) : null;
	}

	/** Neither a vocabulary nor a database that is not there keeps a start. */
	private static Optional<String> asked(Supplier<Optional<String>> hint) {
		try {
			return hint.get();
		}
		catch (ReadingFailed | DataAccessException | TransactionException ex) {
			logger.debug("It is not known what the graph compares by, or keeps", ex);
			return Optional.empty();
		}
	}

	private void tell(IntakeStep step) {
		lines(step).forEach(this.out::println);
	}

	private static Stream<String> lines(IntakeStep step) {
		return PlanIntakeText.lines(step.subject(), step.result(), Ansi.OFF);
	}

	/** A start goes on without its database, which may be back in a moment. */
	private @Nullable ElementId goalToBeginWith() {
		try {
			return this.goals.toBeginWith().orElse(null);
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("The start ends without its database: {}", ex.getMessage());
			return null;
		}
	}

}
