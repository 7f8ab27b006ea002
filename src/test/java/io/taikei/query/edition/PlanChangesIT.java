package io.taikei.query.edition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThirdPlan;
import io.taikei.loader.PlanLoader;
import io.taikei.loader.SuccessionLoader;
import io.taikei.model.FutureVision;
import io.taikei.model.Goal;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Succession.Kind;
import io.taikei.model.Successor;
import io.taikei.query.LocatedElement;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.path.PathStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PlanChangesIT {

	private static final PlanId FOURTH = new PlanId("999016-4");

	@Autowired
	private PlanChanges changes;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private SuccessionLoader loader;

	@Autowired
	private PlanLoader plans;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.loadThird();
		this.graph.loadSuccession();
	}

	@Test
	void tellsWhatBecameOfEveryElementInTheOrderOfTheEarlierEdition() {
		assertThat(sinceSecond().rows()).extracting(PlanChangesIT::told)
			.containsExactly("CONTINUED (1) (1) INFERRED 1.0", "RENAMED (1-1) (1-1) REVIEWED 1.0 by みどり野市企画課",
					"MERGED (1-1-1+1-1-2) (1-1-1) STATED 1.0", "CONTINUED (1-1-1.1) (1-1-1.1) INFERRED 1.0",
					"CONTINUED (1-1-1.2) (1-1-1.2) INFERRED 1.0", "DROPPED (1-1-2.1) () INFERRED null",
					"CONTINUED (1-2) (1-2) INFERRED 1.0", "CONTINUED (1-2.1) (1-2.1) INFERRED 1.0",
					"CONTINUED (2) (2) INFERRED 1.0", "CONTINUED (2-1) (2-1) INFERRED 1.0",
					"SPLIT (2-1-1) (2-1-1+2-1-2) MODEL_READ 1.0 by 手引きに従って読む言語モデル",
					"CONTINUED (2-1-1.1) (2-1-1.1) INFERRED 1.0", "DROPPED (2-1-1.2) () INFERRED null",
					"CONTINUED (2-1-2) (2-1-3) INFERRED 0.95", "DROPPED (2-2) () REVIEWED 1.0 by みどり野市企画課",
					"ADDED () (3) INFERRED null", "ADDED () (3-1) STATED 1.0", "ADDED () (3-1.1) INFERRED null",
					"ADDED () (P1) INFERRED null");
	}

	@Test
	void countsTheRowsOfEachKind() {
		assertThat(sinceSecond().counts()).containsExactly(Map.entry(Kind.CONTINUED, 9L), Map.entry(Kind.RENAMED, 1L),
				Map.entry(Kind.MERGED, 1L), Map.entry(Kind.SPLIT, 1L), Map.entry(Kind.ADDED, 4L),
				Map.entry(Kind.DROPPED, 3L));
	}

	@Test
	void showsElementsWithTheirPlaces() {
		ChangesSince.Row merged = sinceSecond().rows()
			.stream()
			.filter((row) -> row.kind() == Kind.MERGED)
			.findFirst()
			.orElseThrow();

		assertThat(merged.before()).extracting((place) -> place.element().title()).containsExactly("里山の保全", "水辺の再生");
		assertThat(merged.after()).extracting((place) -> place.element().title()).containsExactly("里山と水辺の保全");
		assertThat(merged.after().getFirst().path()).extracting(PathStep::title)
			.containsExactly("みどりと水を守るまち", "身近な自然を未来へつなぐために");
	}

	@Test
	void knowsNothingOfPlansThatAreNotLinkedOrTheOtherWayRound() {
		assertThat(this.changes.since(MidorinoPlan.ID, MidorinoThirdPlan.ID, Paging.whole())).isEmpty();
		assertThat(this.changes.since(MidorinoThirdPlan.ID, KawasemiPlan.ID, Paging.whole())).isEmpty();
		assertThat(this.changes.since(MidorinoThirdPlan.ID, MidorinoThirdPlan.ID, Paging.whole())).isEmpty();
	}

	@Test
	void followsElementsThroughTheEditionsBetween() {
		this.graph.load(fourth());
		this.loader.load(MidorinoThirdPlan.ID, FOURTH,
				List.of(Successor.inferred(Kind.CONTINUED, MidorinoThirdPlan.id("1"), FOURTH.element("1"), 0.9),
						Successor.inferred(Kind.RENAMED, MidorinoThirdPlan.id("1-1-1"), FOURTH.element("1-1"), 0.7),
						Successor.inPlanFile(Kind.RENAMED, MidorinoThirdPlan.id("1-1"), FOURTH.element("1-2"), null)));
		try {
			ChangesSince changes = this.changes.since(FOURTH, MidorinoPlan.ID, Paging.whole()).orElseThrow();

			assertThat(changes.between()).extracting(PlanSummary::id).containsExactly("999016-3");
			assertThat(changes.rows()).extracting(PlanChangesIT::told)
				.startsWith("CONTINUED (1) (1) INFERRED 0.9", "RENAMED (1-1) (1-2) STATED 1.0 by みどり野市企画課",
						"MERGED (1-1-1+1-1-2) (1-1) INFERRED 0.7");
		}
		finally {
			this.plans.forget(FOURTH);
		}
	}

	@Test
	void tellsWhatAnElementWasBeforeAndWhatItBecame() {
		assertThat(this.changes.ofElement(MidorinoThirdPlan.id("1-1-1")))
			.extracting((one) -> one.later() + " " + one.kind() + " " + one.element().title())
			.containsExactly("false MERGED 里山の保全", "false MERGED 水辺の再生");
		assertThat(this.changes.ofElement(MidorinoPlan.id("1-1"))).singleElement().satisfies((next) -> {
			assertThat(next.later()).isTrue();
			assertThat(next.plan().id()).isEqualTo("999016-3");
			assertThat(next.status()).isEqualTo(Provenance.REVIEWED);
			assertThat(next.decidedBy()).isNotNull();
		});
		assertThat(this.changes.ofElement(KawasemiPlan.id("1"))).isEmpty();
	}

	private static Plan fourth() {
		return new Plan(FOURTH, MidorinoPlan.plan().municipality(), "4", "第4次みどり野市総合計画", Plan.Status.DRAFT, 2045, null,
				List.of(new FutureVision(label("1", "みどりと水を守るまち", 1), null, List.of(), List.of()),
						new Goal(label("1-1", "里山と水辺", 1), below(), List.of()),
						new Goal(label("1-2", "新しい目標", 2), below(), List.of())));
	}

	private static List<Placement> below() {
		return List.of(Placement.stated(FOURTH.element("1")));
	}

	private static Label label(String code, String title, int order) {
		SourceSpan source = SourceSpan.line("midorino-4.txt", order);
		return new Label(FOURTH.element(code), code, code, title, Provenance.STATED, "まち", order, false, null,
				List.of(), source, source);
	}

	private ChangesSince sinceSecond() {
		return this.changes.since(MidorinoThirdPlan.ID, MidorinoPlan.ID, Paging.whole()).orElseThrow();
	}

	private static String told(ChangesSince.Row row) {
		String by = row.decidedBy().stream().map((decider) -> " by " + decider.name()).collect(Collectors.joining());
		return "%s %s %s %s %s".formatted(row.kind(), codes(row.before()), codes(row.after()), row.status(),
				row.confidence()) + by;
	}

	private static String codes(List<LocatedElement> places) {
		return places.stream()
			.map((place) -> place.element().id().substring(place.element().id().indexOf(':') + 1))
			.collect(Collectors.joining("+", "(", ")"));
	}

}
