package io.taikei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.taikei.PlanLoading.Outcome;
import io.taikei.loader.LoadReport;
import io.taikei.model.ElementId;
import io.taikei.query.GoalInitiatives;
import io.taikei.query.Initiatives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From the real documents to the answer. */
@SpringBootTest
class SeedsIT {

	private static final Path SEEDS = Path.of("seeds");

	@Autowired
	private PlanLoading loading;

	@Autowired
	private Initiatives initiatives;

	@Test
	void loadsThePlanOfKiyose() {
		LoadReport report = load("kiyose");

		assertThat(report.totals()).containsAllEntriesOf(Map.of("FutureVision", 4L, "Goal", 12L, "Statement", 39L))
			.doesNotContainKeys("Policy", "Initiative");
		assertThat(load("kiyose").changedNothing()).isTrue();
	}

	@Test
	void answersForAGoalOfKiyoseWithItsMeasuresOnly() {
		LoadReport report = load("kiyose");

		GoalInitiatives answer = this.initiatives.supportingGoal(report.planId().element("11")).orElseThrow();

		assertThat(answer.plan().municipality().code()).isEqualTo("132217");
		assertThat(answer.stated()).isEmpty();
		assertThat(answer.measures()).isNotEmpty();
		assertThat(answer.note()).isNotNull();
	}

	@Test
	void tellsWhatKeepsAPlanFromBeingLoadedAndLoadsTheOthers(@TempDir Path directory) throws IOException {
		copy(SEEDS.resolve("kiyose"), directory.resolve("b-kiyose"));
		Files.createDirectories(directory.resolve("a-broken"));
		Files.writeString(directory.resolve("a-broken/plan.yaml"), "edition: 1\n");

		List<Outcome> outcomes = this.loading.loadAll(directory).toList();

		assertThat(outcomes).extracting(Outcome::getClass)
			.containsExactly(Outcome.Unreadable.class, Outcome.Loaded.class);
		assertThat(outcomes.getFirst().lines()).anyMatch((line) -> line.contains("plan.yaml"));
	}

	@Test
	void tellsThatADirectoryIsMissing(@TempDir Path directory) {
		assertThat(this.loading.loadAll(directory.resolve("none"))).singleElement()
			.isInstanceOf(Outcome.Unreadable.class);
	}

	@Test
	void knowsNoGoalOfAPlanThatDoesNotExist() {
		assertThat(this.initiatives.supportingGoal(new ElementId("132217-99:11"))).isEmpty();
	}

	private LoadReport load(String name) {
		Outcome outcome = this.loading.loadAll(SEEDS)
			.filter((candidate) -> candidate.folder().endsWith(name))
			.findFirst()
			.orElseThrow();
		assertThat(outcome).isInstanceOf(Outcome.Loaded.class);
		return ((Outcome.Loaded) outcome).report();
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (var files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

}
