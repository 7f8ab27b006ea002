package io.taikei.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.neo4j.server.Deadline;
import io.taikei.neo4j.server.RunningServer;
import io.taikei.neo4j.server.ServerDirectory;
import io.taikei.validation.ValidPlan;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The first plans of the made-up country, as files and as a database of their own below
 * target/benchmark. What is there from an earlier run is taken.
 *
 * @param count how many plans
 */
record CountryGraph(int count) {

	static final Country COUNTRY = new Country(42);

	private Path home() {
		return Path.of("target/benchmark/" + this.count);
	}

	Path database() {
		return home().resolve("neo4j");
	}

	/**
	 * The folder of the plans and their vocabulary, which a start loads; of the first
	 * plan there is the edition before, too.
	 */
	Path seeds() throws IOException {
		Path seeds = home().resolve("seeds");
		if (!Files.exists(seeds)) {
			CountryFiles.write(COUNTRY.before(0).plan(), seeds);
			CountryFiles.write(COUNTRY, this.count, seeds);
		}
		return seeds;
	}

	/** A folder with the vocabulary alone: a start over it loads no plan. */
	static Path vocabulary() throws IOException {
		Path vocabulary = Path.of("target/benchmark/vocabulary");
		if (!Files.exists(vocabulary)) {
			CountryFiles.write(COUNTRY, 0, vocabulary);
		}
		return vocabulary;
	}

	/**
	 * A plan to add: of a further municipality, or, where all have one, of one whose plan
	 * has to be forgotten before.
	 */
	ValidPlan further(int number) {
		return COUNTRY.plan(isWhole() ? this.count - 1 - number : this.count + number);
	}

	/** Whether all municipalities have a plan. */
	boolean isWhole() {
		return this.count == COUNTRY.size();
	}

	/** Fills the database at once, unless it is filled. */
	void fill(ServerOptions server) throws IOException, InterruptedException {
		Path filled = home().resolve("filled");
		if (!Files.exists(filled)) {
			Path seeds = seeds();
			long begin = System.nanoTime();
			TaikeiProcess.fill(database(), seeds, server);
			System.out.printf("%,d plans after %.0f s%n", this.count, (System.nanoTime() - begin) / 1e9);
			try (TaikeiProcess taikei = TaikeiProcess.start(database(), seeds, server)) {
				taikei.awaitReady();
				System.out.printf("%,d overlaps%n", requireOverlaps());
			}
			Files.createFile(filled);
		}
	}

	/** How many there are. A plan alone has nothing to overlap with. */
	private long requireOverlaps() throws IOException, InterruptedException {
		long without = count("""
				MATCH (plan:Plan {current: true})
				WHERE NOT EXISTS { (:PlanElement {planId: plan.id})-[:OVERLAPS]-() }
				RETURN count(plan)
				""");
		if (without > 0 && this.count > 1) {
			throw new IllegalStateException("%d plans have no overlaps; %s tells why. More may fit by --server-heap"
				.formatted(without, database().resolve("taikei.log")));
		}
		return overlaps();
	}

	long overlaps() throws IOException, InterruptedException {
		return count("MATCH ()-[overlap:OVERLAPS]->() RETURN count(overlap)");
	}

	/** Counts in the database of a running application. */
	private long count(String statement) throws IOException, InterruptedException {
		RunningServer server = RunningServer.on(new ServerDirectory(database()), Deadline.in(Duration.ofMinutes(1)))
			.orElseThrow();
		try (Driver driver = GraphDatabase.driver("bolt://localhost:" + server.boltPort(),
				AuthTokens.basic("neo4j", server.password()))) {
			return driver.executableQuery(statement).execute().records().getFirst().get(0).asLong();
		}
	}

	/** The size of the store in megabytes, without the log of transactions. */
	long megabytes() throws IOException {
		try (Stream<Path> files = Files.walk(database().resolve("data/databases/neo4j"))) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum() / 1_000_000;
		}
	}

}
