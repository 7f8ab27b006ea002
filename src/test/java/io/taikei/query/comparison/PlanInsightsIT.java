package io.taikei.query.comparison;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import io.taikei.query.goal.GoalSpread;
import io.taikei.query.goal.GoalSpread.Part;
import io.taikei.query.goal.GoalSpread.PlanSpread;
import io.taikei.query.goal.GoalSpreads;
import io.taikei.query.overlap.Hub;
import io.taikei.query.overlap.HubPage;
import io.taikei.query.overlap.Hubs;
import io.taikei.text.Bilingual;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** How a goal spreads, which elements are hubs, and what is placed differently. */
@GraphTest
class PlanInsightsIT {

	@Autowired
	private GoalSpreads spreads;

	@Autowired
	private Hubs hubs;

	@Autowired
	private PlacementComparison placements;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@Test
	void countsThePoliciesOverWhichAGoalIsSpread() {
		GoalSpread spread = this.spreads.ofGoal(MidorinoPlan.id("1-1"), Kind.POLICY, EditionScope.CURRENT)
			.orElseThrow();

		PlanSpread kawasemi = spread.plans().getFirst();
		assertThat(kawasemi.plan().id()).isEqualTo("999024-1");
		assertThat(kawasemi.count()).isEqualTo(1);
		assertThat(kawasemi.ofAll()).isEqualTo(2);
		assertThat(kawasemi.parents()).isEqualTo(1);
		assertThat(kawasemi.explanation()).isNull();
		assertThat(kawasemi.elements()).extracting((part) -> part.element().id()).containsExactly("999024-1:1-1-1");
	}

	@Test
	void scoresAnElementByItsBestOverlapAlsoFromBelowTheGoal() {
		GoalSpread spread = this.spreads.ofGoal(MidorinoPlan.id("1-1"), Kind.POLICY, EditionScope.CURRENT)
			.orElseThrow();

		assertThat(spread.plans().getFirst().elements()).extracting(Part::score).containsExactly(0.9);
		assertThat(spread.plans().getFirst().elements()).extracting(Part::ownElementId)
			.containsExactly(MidorinoPlan.id("1-1-2").value());
	}

	@Test
	void countsWhatOnlyAPersonCurated() {
		GoalSpread spread = this.spreads.ofGoal(MidorinoPlan.id("2-1"), Kind.POLICY, EditionScope.CURRENT)
			.orElseThrow();

		assertThat(spread.plans().getFirst().elements()).singleElement().satisfies((part) -> {
			assertThat(part.element().id()).isEqualTo("999024-1:1-2-1");
			assertThat(part.score()).isNull();
		});
	}

	@Test
	void saysWhyAGoalIsSpreadOverNothing() {
		GoalSpread none = this.spreads.ofGoal(MidorinoPlan.id("1-2"), Kind.POLICY, EditionScope.CURRENT).orElseThrow();
		GoalSpread noKind = this.spreads.ofGoal(MidorinoPlan.id("1-2"), Kind.PROJECT, EditionScope.CURRENT)
			.orElseThrow();

		assertThat(none.plans().getFirst().explanation()).extracting(Bilingual::ja).isEqualTo("この目標に対応する施策は見つかっていません。");
		assertThat(noKind.plans().getFirst().explanation()).extracting(Bilingual::ja)
			.asString()
			.startsWith("この計画には重点プロジェクトがありません。");
	}

	@Test
	void knowsNoSpreadOfAPolicy() {
		assertThat(this.spreads.ofGoal(MidorinoPlan.id("1-1-1"), Kind.POLICY, EditionScope.CURRENT)).isEmpty();
	}

	@Test
	void ranksHubsByPlansAndElements() {
		List<Hub> hubs = this.hubs.ofKind(null, 10);

		assertThat(hubs).extracting((hub) -> hub.element().id())
			.startsWith("999024-1:1-1-1", "999016-2:1-1")
			.doesNotContain("999016-2:1-2");
		assertThat(hubs.getFirst().elements()).isEqualTo(2);
		assertThat(hubs.getFirst().bestScore()).isEqualTo(0.9);
	}

	@Test
	void listsHubsOfAKindOnlyAndNoMoreThanAskedFor() {
		assertThat(this.hubs.ofKind(Kind.POLICY, 1)).singleElement()
			.satisfies((hub) -> assertThat(hub.element().kind()).isEqualTo(Kind.POLICY));
	}

	@Test
	void ranksHubsByBothTiersOnRequest(@Autowired KawasemiGraph graph) {
		graph.loadOverlaps(KawasemiPlan.overlapsWithRelated());
		try {
			HubPage direct = hubs(TierScope.DIRECT);
			HubPage both = hubs(TierScope.RELATED);

			assertThat(direct.tier()).isEqualTo(TierScope.DIRECT);
			assertThat(direct.hubs()).extracting((hub) -> hub.element().id()).doesNotContain("999016-2:1-2");
			assertThat(both.tier()).isEqualTo(TierScope.RELATED);
			assertThat(both.hubs()).extracting((hub) -> hub.element().id(), Hub::plans, Hub::elements, Hub::bestScore)
				.startsWith(tuple("999016-2:1-1", 1L, 3L, 0.82))
				.contains(tuple("999016-2:1-2", 1L, 1L, 0.12));
		}
		finally {
			graph.loadOverlaps(KawasemiPlan.overlaps());
		}
	}

	private HubPage hubs(TierScope tiers) {
		return this.hubs.ofKind(null, tiers, Region.EVERYWHERE, Paging.first(20));
	}

	@Test
	void findsNothingPlacedDifferentlyWhereABranchHasNoField() {
		PlacementDifferences differences = this.placements.between(MidorinoPlan.ID, KawasemiPlan.ID).orElseThrow();

		assertThat(differences.pairs()).isEmpty();
		assertThat(differences.explanation()).isNotNull();
	}

}
