package io.taikei.library.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.taikei.GraphTest;
import io.taikei.country.Country;
import io.taikei.country.CountryFiles;
import io.taikei.country.PlanSize;
import io.taikei.library.PlanBatch;
import io.taikei.library.PlanLibrary;
import io.taikei.loader.stored.StoredAnalyses;
import io.taikei.loader.stored.StoredFrequencies;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.overlap.learned.LearnedRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A start has the index of all plans ready from what the graph keeps, and goes on where
 * that fails.
 */
@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class IndexAtStartIT {

	private static final int PLANS = 3;

	private static final Country COUNTRY = new Country(42, new PlanSize(1, 2, 4, 8));

	@Autowired
	private ConfigurableApplicationContext context;

	@Autowired
	private StoredFrequencies frequencies;

	@Autowired
	private StoredAnalyses analyses;

	@Autowired
	private Neo4jClient client;

	@Autowired
	private MockMvcTester mvc;

	/** Nobody can read the documents any more once they are loaded. */
	@BeforeAll
	static void loadPlans(@Autowired PlanLibrary library, @TempDir Path directory) throws IOException {
		Path folder = Files.createDirectory(directory.resolve("plans"));
		CountryFiles.write(COUNTRY, PLANS, folder);
		library.load(PlanBatch.of(List.of(folder)).orElseThrow(), (step) -> {
		});
		FileSystemUtils.deleteRecursively(folder);
	}

	/**
	 * What is kept is damaged once the index is built, so that it would not do for
	 * another.
	 */
	@Test
	void buildsTheIndexFromWhatIsKept(@Autowired CurrentPlanIndex changedByLoads) throws InterruptedException {
		CurrentPlanIndex index = new CurrentPlanIndex(this.frequencies, this.analyses,
				this.context.getBeanProvider(LearnedRule.class));

		start(index);

		Object kept = keep(new byte[] { 0 });
		CurrentPlanIndex.State state = index.upToDate();
		assertThat(
				new CurrentPlanIndex(this.frequencies, this.analyses, this.context.getBeanProvider(LearnedRule.class))
					.upToDate()
					.index()
					.plans())
			.doesNotContain(id());
		keep(kept);
		assertThat(state.index().plans()).hasSize(PLANS).contains(id());
		assertThat(state.index().best(id(), elements(), 20)).isNotEmpty()
			.isEqualTo(changedByLoads.upToDate().index().best(id(), elements(), 20));
	}

	@Test
	void tellsWhichPlanItCouldNotRead(CapturedOutput output) throws InterruptedException {
		CurrentPlanIndex index = new CurrentPlanIndex(this.frequencies, this.analyses,
				this.context.getBeanProvider(LearnedRule.class));
		Object kept = keep(new byte[] { 0 });

		start(index);

		assertThat(output).contains("%s is not compared until it is loaded again".formatted(id()));
		assertThat(index.upToDate().index().plans()).hasSize(PLANS - 1);
		keep(kept);
	}

	@Test
	void goesOnWhereItFailsAndBuildsTheIndexWhenItIsFirstNeeded(CapturedOutput output) throws InterruptedException {
		CurrentPlanIndex index = new CurrentPlanIndex(this.frequencies, this.analyses,
				this.context.getBeanProvider(LearnedRule.class));
		Object kept = keep("no bytes");

		start(index);

		assertThat(output).contains("The index of all plans is built when it is first needed: ");
		assertThat(this.mvc.get().uri("/api/v1/plans")).hasStatusOk().bodyText().contains(id().value());
		keep(kept);
		assertThat(index.upToDate().index().plans()).hasSize(PLANS);
	}

	/** Waits for what runs beside the application that has started. */
	private void start(CurrentPlanIndex index) throws InterruptedException {
		new IndexAtStart(index).onApplicationEvent(
				new ApplicationReadyEvent(new SpringApplication(), new String[0], this.context, Duration.ZERO));
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().equals("index-of-plans")) {
				thread.join();
			}
		}
	}

	/** Writes what is kept of the first plan's analysis; returns what was there. */
	private Object keep(Object bytes) {
		return this.client
			.query("MATCH (analysis:PlanAnalysis {planId: $id}) WITH analysis, analysis.bytes AS before "
					+ "SET analysis.bytes = $bytes RETURN before")
			.bind(id().value())
			.to("id")
			.bind(bytes)
			.to("bytes")
			.fetchAs(Object.class)
			.mappedBy((types, row) -> row.get("before").asObject())
			.one()
			.orElseThrow();
	}

	private static PlanId id() {
		return COUNTRY.plan(0).plan().id();
	}

	private static List<ElementId> elements() {
		return COUNTRY.plan(0).plan().elements().stream().map(PlanElement::id).toList();
	}

}
