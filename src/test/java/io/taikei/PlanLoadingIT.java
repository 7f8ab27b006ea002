package io.taikei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.taikei.library.Admission;
import io.taikei.library.PlanLibrary;
import io.taikei.loader.GraphLoader;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.PlanId;
import io.taikei.model.Theme;
import io.taikei.reader.PlanReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever fails on one plan, the others are served. */
@GraphTest
class PlanLoadingIT {

	private static final Path SEEDS = Path.of("seeds");

	private static final Path PLANS = Path.of("src/test/resources/plans");

	private static final PlanId MINAMO = new PlanId("998877-2");

	private static final PlanId HIBARINO = new PlanId("998885-1");

	@Autowired
	private PlanLoading loading;

	@Autowired
	private PlanLibrary library;

	@Autowired
	private LoadedPlans loadedPlans;

	@Autowired
	private GraphLoader loader;

	@Autowired
	private Neo4jClient client;

	@TempDir
	private Path folder;

	@AfterEach
	void forget() {
		Stream.of(MINAMO, HIBARINO).forEach(this.loader::forget);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void servesThePlansOnWhichItDoesNotFail(Supplier<List<Theme>> fault) throws IOException {
		FileSystemUtils.copyRecursively(PLANS, this.folder);

		List<String> lines = this.loading.readAll(SEEDS, failingOnce(fault), List.of(this.folder))
			.stream()
			.map(Supplier::get)
			.flatMap(Outcome::lines)
			.toList();

		assertThat(lines).anyMatch((line) -> line.startsWith(this.folder.resolve("hibarino") + ": not loaded"))
			.anyMatch((line) -> line.contains("fault of the program and not of the plan"))
			.anyMatch((line) -> line.startsWith(this.folder.resolve("minamo") + ": plan " + MINAMO + " loaded"))
			.anyMatch((line) -> line.startsWith("overlaps of plan " + MINAMO))
			.noneMatch((line) -> line.startsWith("overlaps of plan " + HIBARINO));
		assertThat(this.loadedPlans.ids()).contains(MINAMO).doesNotContain(HIBARINO);
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

		List<Outcome> outcomes = this.loading.loadAll(List.of(SEEDS, this.folder)).toList();

		assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(3);
		assertThat(outcomes.stream().flatMap(Outcome::lines))
			.anyMatch((line) -> line.contains(placements + ":") && line.contains("1-3q2 is no code"))
			.noneMatch((line) -> line.contains("fault of the program"));
		assertThat(this.loadedPlans.ids()).contains(MINAMO, new PlanId("132217-5"), new PlanId("132292-3"));
	}

	@Test
	void leavesTheGraphAsItWasWhereItFails() {
		AtomicInteger calls = new AtomicInteger();
		PlanReader reader = new PlanReader(() -> {
			// The vocabulary and the tags are written by then, and the overlaps are not.
			if (calls.incrementAndGet() == 3) {
				throw new IllegalStateException("no vocabulary any more");
			}
			return PlanReader.ofSeeds(SEEDS).themes();
		});

		Admission admission = this.library.admit(reader, PLANS.resolve("minamo"));

		assertThat(admission).isInstanceOfSatisfying(Admission.Failed.class,
				(failed) -> assertThat(failed.problems()).singleElement()
					.satisfies((problem) -> assertThat(problem.rule()).isEqualTo("program-fault")));
		assertThat(this.loadedPlans.ids()).doesNotContain(MINAMO);
	}

	@Test
	void loadsAgainThePlansOnWhichItDoesNotFail() {
		PlanReader sound = PlanReader.ofSeeds(SEEDS);
		Stream.of("minamo", "hibarino").forEach((plan) -> this.library.admit(sound, PLANS.resolve(plan)));
		this.client
			.query("MATCH (plan:Plan) WHERE plan.id IN ['%s', '%s'] REMOVE plan.textVersion".formatted(MINAMO,
					HIBARINO))
			.run();
		AtomicInteger calls = new AtomicInteger();
		PlanReader reader = new PlanReader(() -> {
			if (calls.incrementAndGet() == 1) {
				throw new IllegalStateException("no vocabulary any more");
			}
			return sound.themes();
		});

		List<Outcome> outcomes = new PlanRenewal(this.library, reader).renew();

		assertThat(outcomes.stream().flatMap(Outcome::lines))
			.anyMatch((line) -> line.startsWith("plan " + MINAMO + ": not loaded again"))
			.anyMatch((line) -> line.contains("fault of the program and not of the plan"))
			.anyMatch((line) -> line.startsWith("plan " + HIBARINO + ": loaded again"));
		assertThat(this.library.ofOtherTextVersion()).containsExactly(MINAMO);
	}

	/** The file beside the description. */
	private static Path placements(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".yaml") && !file.endsWith("plan.yaml"))
				.findFirst()
				.orElseThrow();
		}
	}

	static Stream<Supplier<List<Theme>>> faults() {
		return Stream.of(() -> {
			throw new IllegalStateException("no vocabulary any more");
		}, PlanLoadingIT::deeper);
	}

	@SuppressWarnings("InfiniteRecursion")
	private static List<Theme> deeper() {
		return List.copyOf(deeper());
	}

	/** Fails on the one plan that is read by the vocabulary, which is a torn table. */
	private static PlanReader failingOnce(Supplier<List<Theme>> fault) {
		List<Theme> themes = PlanReader.ofSeeds(SEEDS).themes();
		AtomicInteger calls = new AtomicInteger();
		return new PlanReader(() -> (calls.incrementAndGet() == 2) ? fault.get() : themes);
	}

}
