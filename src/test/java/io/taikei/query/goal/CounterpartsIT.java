package io.taikei.query.goal;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.query.Element;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.overlap.OverlapReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class CounterpartsIT {

	@Autowired
	private Initiatives initiatives;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.loadCurated();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
	}

	@Test
	void listsPoliciesBeforeInitiativesBeforeGoals() {
		assertThat(counterparts(MidorinoPlan.id("1-1"))).extracting((found) -> found.element().id())
			.containsExactly("999024-1:1-1-1", "999024-1:1-1-1.2", "999024-1:1-1");
	}

	@Test
	void prefersTheGoalsOwnOverlap() {
		Counterpart policy = counterparts(MidorinoPlan.id("1-1")).getFirst();

		assertThat(policy.via()).isNull();
		assertThat(policy.likeness().score()).isEqualTo(0.82);
		assertThat(policy.municipality().code()).isEqualTo("999024");
	}

	@Test
	void namesTheElementBelowTheGoalThatIsAlike() {
		Counterpart initiative = counterparts(MidorinoPlan.id("1-1")).get(1);

		assertThat(viaId(initiative)).isEqualTo("999016-2:1-1-1.2");
		assertThat(initiative.likeness().predicate()).isEqualTo("narrowMatch");
		assertThat(initiative.likeness().evidence())
			.satisfies((evidence) -> assertThat(evidence.quoteA().text()).isEqualTo("生きもの調査の実施"));
	}

	@Test
	void takesWhatIsCuratedWithoutAnOverlap() {
		assertThat(counterparts(MidorinoPlan.id("2-1"))).singleElement().satisfies((found) -> {
			assertThat(found.element().id()).isEqualTo("999024-1:1-2-1");
			assertThat(found.likeness().score()).isNull();
			assertThat(found.likeness().curated()).isNotEmpty();
		});
	}

	@Test
	void leavesOutWhatAPersonRejected() {
		this.graph.decide("999016-2:1-1~999024-1:1-1", Verdict.REJECTED);

		assertThat(counterparts(MidorinoPlan.id("1-1"))).extracting((found) -> found.element().id())
			.containsExactly("999024-1:1-1-1", "999024-1:1-1-1.2");
	}

	@Test
	void tellsWhatAPersonRejected() {
		assertThat(this.initiatives.rejectedCounterparts(MidorinoPlan.id("1-1"))).isEmpty();

		this.graph.decide("999016-2:1-1~999024-1:1-1", Verdict.REJECTED);

		assertThat(this.initiatives.rejectedCounterparts(MidorinoPlan.id("1-1"))).singleElement().satisfies((found) -> {
			assertThat(found.element().id()).isEqualTo("999024-1:1-1");
			assertThat(found.likeness().review()).extracting(OverlapReview::reviewer).isEqualTo("somebody");
		});
	}

	@Test
	void takesInWhatAPersonAccepted() {
		this.graph.decide("999016-2:1-2~999024-1:1-1-1.1", Verdict.ACCEPTED);

		assertThat(counterparts(MidorinoPlan.id("1-2"))).singleElement()
			.satisfies((found) -> assertThat(found.likeness().accepted()).isFalse());
	}

	@Test
	void looksFromTheGoalThatWasAskedAbout() {
		assertThat(counterparts(KawasemiPlan.id("1-1")))
			.extracting((found) -> found.element().id(), CounterpartsIT::viaId, (found) -> found.likeness().predicate())
			.containsExactly(tuple("999016-2:1-1-2", "999024-1:1-1-1", "exactMatch"),
					tuple("999016-2:1-1-1.2", "999024-1:1-1-1.2", "broadMatch"),
					tuple("999016-2:1-1", null, "relatedMatch"));
	}

	@Test
	void neverMixesThemIntoWhatIsStated() {
		GoalInitiatives answer = this.initiatives.supportingGoal(MidorinoPlan.id("1-1")).orElseThrow();

		assertThat(answer.stated()).isNotEmpty()
			.allMatch((placed) -> placed.initiative().id().startsWith(MidorinoPlan.ID.value()));
	}

	private List<Counterpart> counterparts(ElementId goal) {
		return this.initiatives.supportingGoal(goal).orElseThrow().counterparts();
	}

	private static @Nullable String viaId(Counterpart counterpart) {
		Element via = counterpart.via();
		return (via != null) ? via.id() : null;
	}

}
