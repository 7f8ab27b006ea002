package io.taikei.loader;

import java.util.Collection;
import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Mapping;
import io.taikei.model.NoCounterpart;
import io.taikei.model.PlanId;
import io.taikei.model.Predicate;
import io.taikei.model.SourceSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever decides on a pair leaves its links saying whether the two are counterparts.
 */
@GraphTest
class CounterpartMarksIT {

	private static final SourceSpan SOURCE = SourceSpan.line("example.sssom.tsv", 12);

	private static final String WATERS_AND_RIVER = "999016-2:1-1-2~999024-1:1-1-1";

	private static final List<String> ACCEPTED = List.of("999016-2:1-1-1.2~999024-1:1-1-1.2", WATERS_AND_RIVER,
			"999016-2:1-1~999024-1:1-1", "999016-2:1-1~999024-1:1-1-1");

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.load(List.of());
		this.graph.forgetDecisions();
	}

	@Test
	void markWhatTheDecisionRuleTakes() {
		assertThat(marked("OVERLAPS")).isEqualTo(ACCEPTED);
	}

	@Test
	void markWhatAMappingStatesWhateverWasComputed() {
		this.graph.load(List.of(mapping("1-2", "1-1-1.1", false), mapping("2-1", "1-2-1", false)));

		assertThat(marked("CURATED_OVERLAP")).containsExactly("999024-1:1-1-1.1~999016-2:1-2",
				"999024-1:1-2-1~999016-2:2-1");
		assertThat(marked("OVERLAPS")).isEqualTo(ACCEPTED);
	}

	@Test
	void fallWhereAMappingRejectsThePairAndReturnWithoutIt() {
		this.graph.load(List.of(mapping("1-1-2", "1-1-1", true)));

		assertThat(marked("OVERLAPS")).hasSize(3).doesNotContain(WATERS_AND_RIVER);
		assertThat(marked("CURATED_OVERLAP")).isEmpty();

		this.graph.load(List.of());

		assertThat(marked("OVERLAPS")).isEqualTo(ACCEPTED);
	}

	@Test
	void fallWhereThePlanHasNoCounterpartOfEitherAndReturnWithoutThat() {
		this.graph.load(List.of(none(MidorinoPlan.id("1-1"), KawasemiPlan.ID),
				none(KawasemiPlan.id("1-1-1.2"), MidorinoPlan.ID)));

		assertThat(marked("OVERLAPS")).containsExactly(WATERS_AND_RIVER);

		this.graph.load(List.of());

		assertThat(marked("OVERLAPS")).isEqualTo(ACCEPTED);
	}

	@Test
	void followAReview() {
		this.graph.load(List.of(mapping("1-1-2", "1-1-1", false)));

		this.graph.decide(WATERS_AND_RIVER, Verdict.REJECTED);
		this.graph.decide("999016-2:1-2~999024-1:1-1-1.1", Verdict.ACCEPTED);

		assertThat(marked("OVERLAPS")).hasSize(4)
			.contains("999016-2:1-2~999024-1:1-1-1.1")
			.doesNotContain(WATERS_AND_RIVER);
		assertThat(marked("CURATED_OVERLAP")).isEmpty();
	}

	@Test
	void stayAsDecidedWhereOverlapsAndMappingsAreLoadedAgain() {
		this.graph.load(List.of(mapping("1-1-2", "1-1-1", false)));
		this.graph.decide(WATERS_AND_RIVER, Verdict.REJECTED);

		assertThat(this.graph.loadOverlaps(KawasemiPlan.overlaps()).changedNothing()).isTrue();
		this.graph.load(List.of(mapping("1-1-2", "1-1-1", false)));

		assertThat(marked("OVERLAPS")).hasSize(3).doesNotContain(WATERS_AND_RIVER);
		assertThat(marked("CURATED_OVERLAP")).isEmpty();
	}

	private static Mapping mapping(String midorino, String kawasemi, boolean not) {
		return new CuratedOverlap(KawasemiPlan.id(kawasemi), MidorinoPlan.id(midorino), Predicate.CLOSE_MATCH, not,
				MidorinoMappings.byPerson(SOURCE));
	}

	private static Mapping none(ElementId element, PlanId plan) {
		return new NoCounterpart(element, plan, MidorinoMappings.byPerson(SOURCE));
	}

	private Collection<String> marked(String type) {
		return this.client.query("MATCH ()-[link:$($type) {counterpart: true}]->() RETURN link.id ORDER BY link.id")
			.bind(type)
			.to("type")
			.fetchAs(String.class)
			.all();
	}

}
