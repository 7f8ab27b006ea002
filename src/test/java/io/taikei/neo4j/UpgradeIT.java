package io.taikei.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import io.taikei.GraphTest;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThemes;
import io.taikei.MidorinoThirdPlan;
import io.taikei.cypher.CheckFile;
import io.taikei.cypher.GraphAnswers;
import io.taikei.cypher.QueryFile;
import io.taikei.library.PlanLibrary;
import io.taikei.library.result.IntakeStep;
import io.taikei.library.result.PlanIntakeResult.Failed;
import io.taikei.loader.LoadReport;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A graph as the version before elements told where they belong left it, brought along by
 * the migrations since. It holds the plans of the fictional towns, one of them in two
 * editions, with mappings of all kinds and with what people decided on overlaps; that
 * version wrote it, and gave the answers that the graph has to give still.
 */
@GraphTest
class UpgradeIT {

	/** The last version that the graph has been brought to. */
	private static final String BEFORE = "009";

	static final List<PlanId> PLANS = List.of(MidorinoPlan.ID, MidorinoThirdPlan.ID, KawasemiPlan.ID,
			MidorinoMappings.NEIGHBOUR);

	@Autowired
	private Migrations migrations;

	@Autowired
	private Driver driver;

	@Autowired
	private LoadedPlans loaded;

	@Autowired
	private MidorinoGraph graph;

	@BeforeAll
	void upgrade() {
		undoMigrations();
		run("DROP INDEX plan_element_plan");
		run("DROP INDEX uncompared_plan");
		run("DROP CONSTRAINT plan_analysis_plan");
		run(text("graph-before-010.cypher"));

		this.migrations.apply();
	}

	/** An earlier version kept other overlaps, and not what elements are about. */
	@Test
	void isComparedAnewByTheNextStart(@Autowired PlanLibrary library) {
		List<IntakeStep> steps = new ArrayList<>();

		library.renew(new PlanReader(MidorinoThemes.themes()), steps::add);

		assertThat(steps).extracting(IntakeStep::result).noneMatch(Failed.class::isInstance);
		try (Session session = this.driver.session()) {
			assertThat(session.run("MATCH (element:Uncompared) RETURN element").list()).isEmpty();
			assertThat(session.run("MATCH (analysis:PlanAnalysis) RETURN analysis").list()).hasSameSizeAs(PLANS);
			assertThat(session.run("MATCH ()-[kept:KEPT_COMPARISON {complete: true}]->() RETURN kept").list())
				.isNotEmpty();
			for (CheckFile check : CheckFile.values()) {
				assertThat(session.run(check.text()).list()).as(check.name()).isEmpty();
			}
		}
		steps.clear();
		library.renew(new PlanReader(MidorinoThemes.themes()), steps::add);
		assertThat(steps).isEmpty();
		leaveNoOldGraph();
		upgrade();
	}

	@AfterAll
	void leaveNoOldGraph() {
		run("MATCH (node:!`__Neo4jMigration`) DETACH DELETE node");
	}

	@Test
	void appliesEveryMigration() {
		assertThat(this.migrations.validate().isValid()).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void keepsTheRule(CheckFile check) {
		try (Session session = this.driver.session()) {
			assertThat(session.run(check.text()).list()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource
	void givesTheSameAnswer(Asked asked) {
		assertThat(GraphAnswers.of(this.driver, asked.file(), asked.parameters())).isEqualTo(asked.rows());
	}

	/**
	 * Else what a load writes is not what the migrations made of the graph; but for the
	 * hashes of texts, which no statement can compute, and the first load adds.
	 */
	@ParameterizedTest
	@FieldSource("PLANS")
	void changesNothingWhereAPlanIsLoadedAgain(PlanId id) {
		Plan plan = this.loaded.read(id).orElseThrow().plan();

		LoadReport report = this.graph.load(plan);

		assertThat(report.nodes()).as("what it was read from, and hashes")
			.isIn(new Change(0, plan.elements().size() + 1, 0), new Change(0, plan.elements().size(), 0));
		assertThat(report.relationships()).isEqualTo(Change.NONE);
		assertThat(this.graph.load(plan).changedNothing()).isTrue();
	}

	static Stream<Asked> givesTheSameAnswer() {
		return Arrays.stream(text("answers-before-010.txt").split("(?m)^# ")).skip(1).map(Asked::of);
	}

	private void undoMigrations() {
		this.migrations.info()
			.getElements()
			.stream()
			.map(MigrationChain.Element::getVersion)
			.filter((version) -> version.compareTo(BEFORE) > 0)
			.toList()
			.reversed()
			.forEach((version) -> this.migrations.delete(MigrationVersion.withValue(version)));
	}

	private void run(String cypher) {
		try (Session session = this.driver.session()) {
			session.run(cypher).consume();
		}
	}

	private static String text(String file) {
		try {
			return new ClassPathResource(file, UpgradeIT.class).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A question with the answer of the version before.
	 *
	 * @param file the query
	 * @param parameters its parameters
	 * @param rows the answer
	 */
	private record Asked(QueryFile file, Map<String, Object> parameters, List<String> rows) {

		static Asked of(String section) {
			List<String> lines = section.lines().toList();
			String[] question = lines.getFirst().split(" ", 2);
			return new Asked(QueryFile.valueOf(question[0]),
					JsonMapper.shared().readValue(question[1], new TypeReference<>() {
					}), lines.subList(1, lines.size()));
		}

		@Override
		public String toString() {
			return this.file + " " + this.parameters;
		}

	}

}
