package io.taikei.loader;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.cypher.CheckFile;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.NoCounterpart;
import io.taikei.model.Predicate;
import io.taikei.model.SourceSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever makes a pair direct or related, or no longer, counts it at both elements: the
 * counterparts and their plans, then both tiers and their plans.
 */
@GraphTest
class CountsOfCounterpartsIT {

	private static final SourceSpan SOURCE = SourceSpan.line("example.sssom.tsv", 12);

	private static final String WASTE = "999016-2:1-2";

	private static final String MOWING = "999024-1:1-1-1.1";

	private static final String RELATED = WASTE + "~" + MOWING;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private PlanLoader loader;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void loadPlans() {
		this.graph.load();
		this.graph.loadOverlaps(KawasemiPlan.overlapsWithRelated());
	}

	@AfterEach
	void leaveWhatOthersExpect() {
		assertThat(this.client.query(CheckFile.COUNTS_OF_COUNTERPARTS_UNLIKE_LINKS.text()).fetch().all()).isEmpty();
		this.graph.load(List.of());
		this.graph.forgetDecisions();
		this.graph.load();
	}

	@Test
	void countBothTiersAfterALoad() {
		assertThat(counts("999016-2:1-1")).containsExactly(2L, 1L, 3L, 1L);
		assertThat(counts("999024-1:1-1-1.2")).containsExactly(1L, 1L, 2L, 1L);
		assertThat(counts(WASTE)).containsExactly(0L, 0L, 1L, 1L);
		assertThat(counts(MOWING)).containsExactly(0L, 0L, 1L, 1L);
		assertThat(counts("999016-2:2-1")).containsExactly(0L, 0L, 0L, 0L);
	}

	@Test
	void leaveOutWhatAPersonRejectsAndTakeItBack() {
		this.graph.decide(RELATED, Verdict.REJECTED);

		assertThat(counts(WASTE)).containsExactly(0L, 0L, 0L, 0L);
		assertThat(counts(MOWING)).containsExactly(0L, 0L, 0L, 0L);

		this.graph.decide(RELATED, Verdict.WITHDRAWN);

		assertThat(counts(WASTE)).containsExactly(0L, 0L, 1L, 1L);
		assertThat(counts(MOWING)).containsExactly(0L, 0L, 1L, 1L);
	}

	@Test
	void takeWhatAPersonAcceptsForACounterpart() {
		this.graph.decide(RELATED, Verdict.ACCEPTED);

		assertThat(counts(WASTE)).containsExactly(1L, 1L, 1L, 1L);
		assertThat(counts(MOWING)).containsExactly(1L, 1L, 1L, 1L);
	}

	@Test
	void countAPairOnceThatIsRelatedAndMapped() {
		this.graph.load(List.of(new CuratedOverlap(KawasemiPlan.id("1-1-1.1"), MidorinoPlan.id("1-2"),
				Predicate.CLOSE_MATCH, false, MidorinoMappings.byPerson(SOURCE))));

		assertThat(counts(WASTE)).containsExactly(1L, 1L, 1L, 1L);
		assertThat(counts(MOWING)).containsExactly(1L, 1L, 1L, 1L);
	}

	@Test
	void leaveOutWhatHasNoCounterpart() {
		this.graph.load(
				List.of(new NoCounterpart(MidorinoPlan.id("1-2"), KawasemiPlan.ID, MidorinoMappings.byPerson(SOURCE))));

		assertThat(counts(WASTE)).containsExactly(0L, 0L, 0L, 0L);
		assertThat(counts(MOWING)).containsExactly(0L, 0L, 0L, 0L);
	}

	@Test
	void fallWhereAPairIsMerelySimilarOrNotFoundAnyMore() {
		this.graph.loadOverlaps(KawasemiPlan.overlaps());

		assertThat(counts(WASTE)).containsExactly(0L, 0L, 0L, 0L);

		this.graph.loadOverlaps(KawasemiPlan.overlapsWithRelated());
		this.graph.loadOverlaps(KawasemiPlan.overlapsWithRelated()
			.stream()
			.filter((overlap) -> !overlap.id().equals(RELATED))
			.toList());

		assertThat(counts(WASTE)).containsExactly(0L, 0L, 0L, 0L);
		assertThat(counts(MOWING)).containsExactly(0L, 0L, 0L, 0L);
		assertThat(counts("999016-2:1-1")).containsExactly(2L, 1L, 3L, 1L);
	}

	@Test
	void fallWithAPlanThatIsForgotten() {
		this.loader.forget(KawasemiPlan.ID);

		assertThat(counts("999016-2:1-1")).containsExactly(0L, 0L, 0L, 0L);
		assertThat(counts(WASTE)).containsExactly(0L, 0L, 0L, 0L);
	}

	@Test
	void stayWhereAPlanIsLoadedAgain() {
		assertThat(this.graph.load(MidorinoPlan.plan()).changedNothing()).isTrue();

		assertThat(counts("999016-2:1-1")).containsExactly(2L, 1L, 3L, 1L);
	}

	private List<Long> counts(String element) {
		return this.client
			.query("MATCH (element:PlanElement {id: $id}) UNWIND [element.counterparts, "
					+ "element.counterpartPlans, element.directOrRelated, element.directOrRelatedPlans] AS count "
					+ "RETURN count")
			.bind(element)
			.to("id")
			.fetchAs(Long.class)
			.all()
			.stream()
			.toList();
	}

}
