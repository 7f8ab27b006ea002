package io.taikei.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.cypher.LoadFile;
import io.taikei.library.result.IntakeStep;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.Failed;
import io.taikei.library.result.PlanIntakeResult.Loaded;
import io.taikei.library.result.PlanIntakeResult.Refused;
import io.taikei.library.result.PlanIntakeResult.Stored;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.PlanLoader;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;
import io.taikei.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever fails on one plan, the others are served. */
@GraphTest
class PlanLibraryIT {

	private static final Path SEEDS = Path.of("seeds");

	private static final Path PLANS = Path.of("src/test/resources/plans");

	private static final PlanId MINAMO = new PlanId("998877-2");

	private static final PlanId HIBARINO = new PlanId("998885-1");

	private static final PlanReader SOUND = PlanReader.ofSeeds(SEEDS);

	@Autowired
	private PlanLibrary library;

	@Autowired
	private LoadedPlans loadedPlans;

	@Autowired
	private PlanLoader loader;

	@Autowired
	private Neo4jClient client;

	@TempDir
	private Path folder;

	private final List<IntakeStep> steps = new ArrayList<>();

	@AfterEach
	void forget() {
		this.steps.clear();
		run("MATCH (stray:PlanElement {id: 'stray'}) DETACH DELETE stray");
		this.loadedPlans.ids().forEach(this.loader::forget);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void servesThePlansOnWhichItDoesNotFail(Supplier<Vocabulary> fault) throws IOException {
		FileSystemUtils.copyRecursively(PLANS, this.folder);

		this.library.load(PlanBatch.of(SEEDS, failingOn(2, fault), List.of(this.folder)), this.steps::add);

		assertFault(result(this.folder.resolve("hibarino")));
		assertThat(result(this.folder.resolve("minamo"))).isInstanceOf(Loaded.class);
		assertThat(result("overlaps")).isInstanceOf(Stored.class);
		assertThat(this.loadedPlans.ids()).containsExactly(MINAMO);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void loadsPlansOneByOneBesideOneOnWhichItFails(Supplier<Vocabulary> fault) {
		PlanReader reader = failingOn(1, fault);

		assertFault(this.library.load(reader, PLANS.resolve("hibarino")));
		assertThat(this.library.load(reader, PLANS.resolve("minamo"))).isInstanceOf(Loaded.class);
		assertThat(this.library.load(reader, PLANS.resolve("hibarino"))).isInstanceOf(Loaded.class);
	}

	@Test
	void servesThePlansBesideFoldersThatCanNotBeRead() throws IOException {
		FileSystemUtils.copyRecursively(PLANS, this.folder);
		Path placements = placements(this.folder.resolve("hibarino"));
		Files.writeString(placements, Files.readString(placements).replaceFirst("1-1-1", "1-3q2"));
		for (String key : List.of("table: plan.yaml", "levels: 5", "edition: " + "1".repeat(1_001))) {
			Path other = Files.createDirectory(this.folder.resolve("other-" + key.substring(0, 3)));
			Files.writeString(other.resolve("plan.yaml"), key + "\n");
		}

		this.library.load(PlanBatch.of(List.of(SEEDS, this.folder)).orElseThrow(), this.steps::add);

		assertThat(this.steps).extracting(IntakeStep::result)
			.filteredOn(Refused.class::isInstance)
			.hasSize(4)
			.map(Refused.class::cast)
			.flatExtracting(Refused::problems)
			.anySatisfy((problem) -> {
				assertThat(problem.file()).isEqualTo(placements.toString());
				assertThat(problem.message()).contains("1-3q2 is no code");
			})
			.extracting(ProblemReport::rule)
			.doesNotContain("program-fault");
		assertThat(this.loadedPlans.ids()).containsExactlyInAnyOrder(MINAMO, new PlanId("132217-5"),
				new PlanId("132292-3"));
	}

	@Test
	void keepsALoadThatComesOutIncompleteToItsPlan() {
		this.library.load(SOUND, PLANS.resolve("minamo"));
		run(("MATCH (plan:Plan {id: '%s'}) REMOVE plan.contentHash "
				+ "CREATE (:PlanElement:Goal {id: 'stray'})-[:PART_OF]->(plan)")
			.formatted(MINAMO));

		this.library.load(PlanBatch.of(SEEDS, SOUND, List.of(PLANS)), this.steps::add);

		assertFault(result(PLANS.resolve("minamo")));
		assertThat(result(PLANS.resolve("hibarino"))).isInstanceOf(Loaded.class);
		assertThat(result("overlaps")).isInstanceOf(Stored.class);
	}

	@Test
	void tellsWhatCouldNotBeComparedAndGoesOnWithIt() {
		run("CREATE CONSTRAINT no_overlaps FOR ()-[overlap:OVERLAPS]-() REQUIRE overlap.method IS UNIQUE");
		try {
			this.library.load(SOUND, PLANS.resolve("hibarino"));

			assertThat(this.library.load(SOUND, PLANS.resolve("minamo"))).isInstanceOfSatisfying(Loaded.class,
					(loaded) -> {
						assertThat(loaded.overlaps()).isEmpty();
						assertThat(loaded.warnings()).last().satisfies((problem) -> {
							assertThat(problem.rule()).isEqualTo("database-failure");
							assertThat(problem.message()).startsWith("Not yet compared with all others");
						});
					});
			assertThat(waiting()).isPositive();
		}
		finally {
			run("DROP CONSTRAINT no_overlaps");
		}

		this.library.load(PlanBatch.of(SEEDS, SOUND, List.of()), this.steps::add);

		assertThat(waiting()).isZero();
		assertThat(this.library.load(SOUND, PLANS.resolve("minamo"))).isInstanceOfSatisfying(Loaded.class,
				(loaded) -> assertThat(loaded.overlaps().get("found")).isPositive());
	}

	@Test
	void loadsBesideOneInTheGraphThatCanNotBeReadBack() {
		this.library.load(SOUND, PLANS.resolve("hibarino"));
		run("MATCH (plan:Plan {id: '%s'}) SET plan.status = 'FORGOTTEN'".formatted(HIBARINO));

		assertThat(this.library.load(SOUND, PLANS.resolve("minamo"))).isInstanceOf(Loaded.class);
		assertFault(this.library.compare(SOUND, PLANS.resolve("hibarino")));
	}

	@Test
	void loadsAgainThePlansOnWhichItDoesNotFail() {
		Stream.of("minamo", "hibarino").forEach((plan) -> this.library.load(SOUND, PLANS.resolve(plan)));
		run("MATCH (plan:Plan) REMOVE plan.textVersion");
		run("MATCH (file:SourceFile)<-[:READ_FROM]-(:Plan {id: '%s'}) SET file.roles = ['NO_ROLE']".formatted(MINAMO));

		this.library.renew(SOUND, this.steps::add);

		assertThat(this.steps.getFirst().subject()).startsWith("plan " + MINAMO);
		assertFault(this.steps.getFirst().result());
		assertThat(this.steps.get(1).result()).isInstanceOf(Loaded.class);
		assertThat(this.client.query("MATCH (plan:Plan) WHERE plan.textVersion IS NULL RETURN plan.id")
			.fetchAs(String.class)
			.all()).containsExactly(MINAMO.value());
	}

	@Test
	void waitsUntilNobodyElseLoads(@Autowired Driver driver) {
		try (Session other = driver.session()) {
			CompletableFuture<PlanIntakeResult> loading;
			try (Transaction holding = other.beginTransaction()) {
				holding.run(LoadFile.LOCK_LOADING.text()).consume();
				loading = CompletableFuture.supplyAsync(() -> this.library.load(SOUND, PLANS.resolve("minamo")));

				assertThat(loading.copy().completeOnTimeout(null, 2, TimeUnit.SECONDS).join()).isNull();
				assertThat(this.loadedPlans.ids()).isEmpty();
			}
			assertThat(loading).succeedsWithin(Duration.ofMinutes(1)).isInstanceOf(Loaded.class);
		}
	}

	private PlanIntakeResult result(Object subject) {
		return this.steps.stream()
			.filter((step) -> step.subject().equals(subject.toString()))
			.findFirst()
			.orElseThrow(() -> new AssertionError(subject + " not in " + this.steps))
			.result();
	}

	private long waiting() {
		return this.client.query("MATCH (element:Uncompared) RETURN count(element)")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private void run(String statement) {
		this.client.query(statement).run();
	}

	private static void assertFault(PlanIntakeResult result) {
		assertThat(result).isInstanceOfSatisfying(Failed.class, (failed) -> {
			assertThat(failed.isOfDatabase()).isFalse();
			assertThat(failed.problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.rule()).isEqualTo("program-fault");
				assertThat(problem.message()).contains("fault of the program and not of the plan");
			});
		});
	}

	/** The file beside the description. */
	private static Path placements(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".yaml") && !file.endsWith("plan.yaml"))
				.findFirst()
				.orElseThrow();
		}
	}

	static Stream<Supplier<Vocabulary>> faults() {
		return Stream.of(() -> {
			throw new IllegalStateException("no vocabulary any more");
		}, PlanLibraryIT::deeper, () -> {
			throw new OutOfMemoryError("a plan larger than the heap");
		});
	}

	@SuppressWarnings("InfiniteRecursion")
	private static Vocabulary deeper() {
		return Vocabulary.of(deeper().themes());
	}

	/**
	 * A reader that throws when it is asked for its vocabulary for the given time, on
	 * reading a torn table or later.
	 */
	private static PlanReader failingOn(int call, Supplier<Vocabulary> fault) {
		AtomicInteger calls = new AtomicInteger();
		return new PlanReader(() -> (calls.incrementAndGet() == call) ? fault.get() : SOUND.vocabulary());
	}

}
