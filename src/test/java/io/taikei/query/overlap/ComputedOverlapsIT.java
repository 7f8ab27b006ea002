package io.taikei.query.overlap;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import io.taikei.GraphTest;
import io.taikei.library.PlanBatch;
import io.taikei.library.PlanLibrary;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.CrosswalkRequest;
import io.taikei.query.comparison.Crosswalks;
import io.taikei.query.comparison.MatrixFields;
import io.taikei.query.comparison.PlacementComparison;
import io.taikei.query.goal.GoalSpreads;
import io.taikei.query.theme.JointWorkRequest;
import io.taikei.query.theme.ThemeTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What the graph does not keep is computed, and is the same as what it kept. */
@GraphTest
class ComputedOverlapsIT {

	private static final PlanId KIYOSE = new PlanId("132217-5");

	private static final PlanId NISHITOKYO = new PlanId("132292-3");

	@Autowired
	private PlanLibrary library;

	@Autowired
	private Crosswalks crosswalks;

	@Autowired
	private MatrixFields fields;

	@Autowired
	private PlacementComparison placements;

	@Autowired
	private GoalSpreads spreads;

	@Autowired
	private ThemeTables themes;

	@Autowired
	private Neo4jClient client;

	private final List<Supplier<?>> questions = List.of(
			() -> this.crosswalks
				.withMatrix(new CrosswalkRequest(KIYOSE, NISHITOKYO, null, null, TierScope.RELATED, Paging.whole())),
			() -> this.crosswalks.between(NISHITOKYO, KIYOSE, Kind.INITIATIVE, Kind.GOAL),
			() -> this.fields.behind(KIYOSE.element("11"), NISHITOKYO.element("2-1")),
			() -> this.placements.between(KIYOSE, NISHITOKYO),
			() -> this.spreads.ofGoal(KIYOSE.element("11"), Kind.POLICY, EditionScope.CURRENT),
			() -> this.themes.jointWork(null, 5), () -> this.themes
				.jointWork(new JointWorkRequest(Region.EVERYWHERE, null, null, TierScope.RELATED, 5, Paging.whole())));

	@BeforeAll
	void loadSeeds() {
		this.library.load(PlanBatch.of(List.of(Path.of("seeds"))).orElseThrow(), (step) -> {
		});
	}

	@Test
	void givesWhatTheGraphKept() {
		List<?> kept = this.questions.stream().map(Supplier::get).toList();
		this.client.query("MATCH (:Plan)-[comparison:KEPT_COMPARISON]-(:Plan) SET comparison.complete = false").run();
		this.client
			.query("MATCH (a)-[overlap:OVERLAPS]->(b) WHERE NOT EXISTS { (a)-[:CURATED_OVERLAP]-(b) } DELETE overlap")
			.run();

		List<?> computed = this.questions.stream().map(Supplier::get).toList();

		assertThat(kept)
			.allSatisfy((answer) -> assertThat(answer.toString()).containsPattern("score=0\\.|pairs=[1-9]"));
		for (int question = 0; question < kept.size(); question++) {
			assertThat(computed.get(question)).isEqualTo(kept.get(question));
		}
	}

}
