package io.taikei.query;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThirdPlan;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.query.element.Elements;
import io.taikei.query.element.SearchRequest;
import io.taikei.query.goal.CounterpartRequest;
import io.taikei.query.goal.GoalSearchRequest;
import io.taikei.query.goal.Initiatives;
import io.taikei.query.overlap.OverlapRequest;
import io.taikei.query.overlap.Overlaps;
import io.taikei.query.overlap.RankedOverlaps;
import io.taikei.query.source.SourceTexts;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.Themes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two editions of Midorino's plan, of which the third is current. */
@GraphTest
@SuppressWarnings("NullAway") // which does not see the annotation of a nested type in a
								// class file
class CurrentEditionIT {

	@Autowired
	private Elements elements;

	@Autowired
	private Initiatives initiatives;

	@Autowired
	private Themes themes;

	@Autowired
	private Overlaps overlaps;

	@Autowired
	private SourceTexts texts;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.loadCurated();
		this.graph.loadThird();
	}

	@Test
	void searchesCurrentEditionsUnlessAPlanIsNamed() {
		assertThat(plansFound(null)).containsExactly("999016-3");
		assertThat(plansFound(MidorinoPlan.ID)).containsExactly("999016-2");
		assertThat(plansFound(KawasemiPlan.ID)).isEmpty();
	}

	@Test
	void findsGoalsOfCurrentEditionsUnlessAPlanIsNamed() {
		assertThat(goalsFound(null)).containsExactly("999016-3:1-2");
		assertThat(goalsFound(MidorinoPlan.ID)).containsExactly("999016-2:1-2");
	}

	@Test
	void spreadsThemesOverCurrentEditionsUnlessAPlanIsNamed() {
		assertThat(spread(null)).contains("999016-3").doesNotContain("999016-2");
		assertThat(spread(MidorinoPlan.ID)).containsExactly("999016-2");
		assertThat(counted(null)).contains("999016-3").doesNotContain("999016-2");
		assertThat(counted(MidorinoPlan.ID)).containsExactly("999016-2");
	}

	@Test
	void listsNoOverlapWithAnEarlierEditionUnlessAsked() {
		RankedOverlaps current = overlaps(KawasemiPlan.id("1-1-1"), EditionScope.CURRENT);

		assertThat(current.overlaps()).isEmpty();
		assertThat(current.total()).isZero();
		assertThat(current.explanation()).isNotNull();
		assertThat(overlaps(KawasemiPlan.id("1-1-1"), EditionScope.ALL).overlaps()).hasSize(2);
		assertThat(overlaps(KawasemiPlan.id("1-2-1"), EditionScope.CURRENT).decidedOnly()).isEmpty();
		assertThat(overlaps(KawasemiPlan.id("1-2-1"), EditionScope.ALL).decidedOnly()).hasSize(1);
	}

	@Test
	void listsNoCounterpartOfAnEarlierEditionUnlessAsked() {
		ElementId goal = KawasemiPlan.id("1-1");

		assertThat(this.initiatives.supportingGoal(goal).orElseThrow().counterparts()).isEmpty();
		assertThat(this.initiatives
			.supportingGoal(goal,
					new CounterpartRequest(null, TierScope.DIRECT, Region.EVERYWHERE, EditionScope.ALL,
							Paging.first(20)))
			.orElseThrow()
			.counterparts()).hasSize(3);
	}

	@Test
	void answersForElementsOfAnEarlierEdition() {
		assertThat(this.elements.withId(MidorinoPlan.id("1-1"))).isPresent();
		assertThat(this.initiatives.supportingGoal(MidorinoPlan.id("1-1")).orElseThrow().counterparts()).hasSize(3);
	}

	@Test
	void showsTheTreeThatAnElementStandsIn() {
		assertThat(this.elements.withId(MidorinoThirdPlan.id("3-1")).orElseThrow().tree()).isEqualTo("行政経営計画");
		assertThat(this.elements.withId(MidorinoPlan.id("1-1")).orElseThrow().tree()).isNull();
	}

	@Test
	void givesTheFilesThatAPlanWasReadFrom() {
		assertThat(this.texts.ofPlan(MidorinoThirdPlan.ID)).singleElement().satisfies((text) -> {
			assertThat(text.file()).isEqualTo("midorino-3.txt");
			assertThat(text.lines()).hasSize(22).element(4).isEqualTo("里山と水辺の保全");
		});
		assertThat(this.texts.ofPlan(new PlanId("999016-9"))).isEmpty();
	}

	private List<String> plansFound(@Nullable PlanId plan) {
		return this.elements.matching(new SearchRequest("里山", null, Region.EVERYWHERE, plan, 0, 10))
			.hits()
			.stream()
			.map((hit) -> hit.plan().id())
			.distinct()
			.toList();
	}

	private List<String> goalsFound(@Nullable PlanId plan) {
		return this.initiatives.supportingGoalsLike(new GoalSearchRequest("ごみの少ない暮らし", plan, 0, 20, 10))
			.goals()
			.stream()
			.map((match) -> match.answer().goal().id())
			.toList();
	}

	private List<String> spread(@Nullable PlanId plan) {
		return this.themes.spreadOf(new ThemeId("midorino-nature"), ThemeRequest.of(plan))
			.orElseThrow()
			.spread()
			.stream()
			.map((share) -> share.plan().id())
			.toList();
	}

	private List<String> counted(@Nullable PlanId plan) {
		return this.themes.vocabulary(ThemeRequest.of(plan))
			.stream()
			.filter((branch) -> branch.theme().id().equals("midorino-environment"))
			.flatMap((branch) -> branch.plans().stream())
			.map((count) -> count.plan().id())
			.toList();
	}

	private RankedOverlaps overlaps(ElementId id, EditionScope editions) {
		return this.overlaps
			.ofElement(new OverlapRequest(id, null, Region.EVERYWHERE, null, null, null, editions, 0, 10))
			.orElseThrow();
	}

}
