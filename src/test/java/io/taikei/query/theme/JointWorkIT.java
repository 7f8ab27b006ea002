package io.taikei.query.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.loader.PlanLoader;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Evidence;
import io.taikei.model.Label;
import io.taikei.model.Mapping;
import io.taikei.model.NoCounterpart;
import io.taikei.model.Overlap;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Predicate;
import io.taikei.model.SourceSpan;
import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two towns that both address nature, outdoors and waste; one alone has a port. */
@GraphTest
class JointWorkIT {

	private static final List<String> ALIKE_BY_NATURE = List.of("999016-2:1-1~999024-1:1-1-1",
			"999016-2:1-1~999024-1:1-1", "999016-2:1-1-2~999024-1:1-1-1", "999016-2:1-1-1.2~999024-1:1-1-1.2");

	private static final SourceSpan LINE = SourceSpan.line("joint.sssom.tsv", 1);

	@Autowired
	private ThemeTables tables;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private PlanLoader loader;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.load(kawasemi());
		loadOverlaps(KawasemiPlan.overlaps());
	}

	private void loadOverlaps(List<Overlap> overlaps) {
		this.graph.loadOverlaps(
				Stream.concat(overlaps.stream().map(JointWorkIT::alikeByNature), Stream.of(alikeByWaste())).toList());
	}

	@AfterEach
	void forgetWhatWasDecided() {
		this.graph.forgetDecisions();
		this.graph.forgetMappings();
	}

	@Test
	void putsTheThemeFirstByWhichMostPairsAreAlike() {
		assertThat(candidates(null)).containsExactly("midorino-nature 4", "midorino-waste 1", "midorino-outdoors 0");

		ALIKE_BY_NATURE.forEach((id) -> this.graph.decide(id, Verdict.REJECTED));
		assertThat(candidates(null)).containsExactly("midorino-waste 1", "midorino-nature 0", "midorino-outdoors 0");
	}

	@Test
	void countsRelatedPairsOnRequest() {
		loadOverlaps(KawasemiPlan.overlapsWithRelated());
		try {
			JointWork both = this.tables
				.jointWork(new JointWorkRequest(Region.EVERYWHERE, null, null, TierScope.RELATED, 0, Paging.whole()));

			assertThat(candidates(null)).startsWith("midorino-nature 4");
			assertThat(both.tier()).isEqualTo(TierScope.RELATED);
			assertThat(both.candidates().getFirst().theme().theme().id()).isEqualTo("midorino-nature");
			assertThat(both.candidates().getFirst().pairs()).isEqualTo(6);
		}
		finally {
			loadOverlaps(KawasemiPlan.overlaps());
		}
	}

	@Test
	void countsTheElementsOfEachTownAndNamesThoseMostAboutTheTheme() {
		List<PlanCell> nature = this.tables.jointWork(null, 2).candidates().getFirst().theme().plans();

		assertThat(nature).extracting((cell) -> cell.plan().municipality().code()).containsExactly("999016", "999024");
		assertThat(nature).extracting(PlanCell::total).containsExactly(7L, 4L);
		assertThat(nature).extracting((cell) -> cell.elements().size()).containsExactly(2, 2);
		assertThat(nature.getLast().elements()).extracting((weighed) -> weighed.element().id())
			.containsExactly("999024-1:1-1", "999024-1:1-1-1");
	}

	@Test
	void countsPairsThatAReviewAcceptsAndNoneThatItRejects() {
		this.graph.decide("999016-2:1-1~999024-1:1-1-1.2", Verdict.ACCEPTED);
		assertThat(pairsByNature()).isEqualTo(5);

		this.graph.decide("999016-2:1-1~999024-1:1-1-1", Verdict.REJECTED);
		this.graph.decide("999016-2:1-1~999024-1:1-1", Verdict.REJECTED);
		assertThat(pairsByNature()).isEqualTo(3);
	}

	@Test
	void countsNoPairThatAMappingRejects() {
		load(new CuratedOverlap(KawasemiPlan.id("1-1-1"), MidorinoPlan.id("1-1-2"), Predicate.CLOSE_MATCH, true,
				MidorinoMappings.byPerson(LINE)));
		assertThat(pairsByNature()).isEqualTo(3);

		load(new NoCounterpart(MidorinoPlan.id("1-1"), KawasemiPlan.ID, MidorinoMappings.byPerson(LINE)));
		assertThat(pairsByNature()).isEqualTo(2);

		load(new NoCounterpart(KawasemiPlan.id("1-1-1.2"), MidorinoPlan.ID, MidorinoMappings.byPerson(LINE)));
		assertThat(pairsByNature()).isEqualTo(3);
	}

	@Test
	void countsAPairThatAMappingStates() {
		load(new CuratedOverlap(KawasemiPlan.id("1-1-1"), MidorinoPlan.id("1-1-2"), Predicate.CLOSE_MATCH, false,
				MidorinoMappings.byPerson(LINE)));

		assertThat(pairsByNature()).isEqualTo(4);
	}

	@Test
	void asksForAThemeAndThoseBelowIt() {
		assertThat(within("midorino-waste")).containsExactly("midorino-waste");
		assertThat(within("midorino-nature")).contains("midorino-nature").doesNotContain("midorino-waste");
		assertThat(within("not-loaded")).isEmpty();
	}

	private List<String> within(String theme) {
		return this.tables
			.jointWork(new JointWorkRequest(Region.EVERYWHERE, null, new ThemeId(theme), TierScope.DIRECT, 0,
					Paging.whole()))
			.candidates()
			.stream()
			.map((candidate) -> candidate.theme().theme().id())
			.toList();
	}

	@Test
	void asksForSoManyMunicipalities() {
		List<String> ofTwo = candidates(2);
		assertThat(ofTwo).hasSize(3).isEqualTo(candidates(null));
		assertThat(candidates(3)).isEmpty();

		// What one alone addresses is no joint work.
		assertThat(candidates(1)).isEqualTo(ofTwo);
	}

	@Test
	void asksForAllMunicipalitiesUnlessANumberIsGiven() {
		this.graph.load(MidorinoMappings.neighbour());
		try {
			assertThat(candidates(null)).isEmpty();
			assertThat(candidates(2)).hasSize(3);
		}
		finally {
			this.loader.forget(MidorinoMappings.NEIGHBOUR);
		}
	}

	@Test
	void countsCurrentEditionsAlone() {
		this.graph.loadThird();
		try {
			long pairs = pairsByNature();

			ALIKE_BY_NATURE.forEach((id) -> this.graph.decide(id, Verdict.REJECTED));

			assertThat(pairs).as("those of the edition after, computed").isPositive();
			assertThat(pairsByNature()).isEqualTo(pairs);
		}
		finally {
			this.graph.forgetThird();
		}
	}

	private void load(Mapping mapping) {
		this.graph.load(List.of(mapping));
	}

	private List<String> candidates(@Nullable Integer minMunicipalities) {
		return this.tables.jointWork(minMunicipalities, 5)
			.candidates()
			.stream()
			.map((candidate) -> candidate.theme().theme().id() + " " + candidate.pairs())
			.toList();
	}

	private long pairsByNature() {
		return Objects.requireNonNull(this.tables.jointWork(null, 1)
			.candidates()
			.stream()
			.filter((candidate) -> candidate.theme().theme().id().equals("midorino-nature"))
			.findFirst()
			.orElseThrow()
			.pairs());
	}

	/** The same overlap of elements that both speak of nature themselves. */
	private static Overlap alikeByNature(Overlap overlap) {
		return new Overlap(overlap.a(), overlap.b(), overlap.predicate(), overlap.score(), overlap.likelihood(),
				overlap.parts(), overlap.tier(), List.of(new ThemeId("midorino-nature")), List.of(), null,
				overlap.method());
	}

	private static Overlap alikeByWaste() {
		return KawasemiPlan.overlap("1-2.1", "1-1-1.2", Predicate.CLOSE_MATCH, 0.6, true,
				new Evidence(List.of(new SharedTheme(new ThemeId("midorino-waste"), 1)), List.of(), List.of(),
						List.of(), new Quote("資源の分別の推進", SourceSpan.line("midorino.txt", 13)),
						new Quote("魚の観察会", SourceSpan.line("kawasemi.txt", 7)), Basis.TEXTS));
	}

	/** Kawasemi's plan, with titles that name the themes of Midorino's. */
	private static Plan kawasemi() {
		Plan plan = KawasemiPlan.plan();
		return new Plan(plan.id(), plan.municipality(), plan.edition(), plan.title(), plan.status(), plan.firstYear(),
				plan.lastYear(), plan.elements().stream().map(JointWorkIT::aboutTheThemes).toList());
	}

	private static PlanElement aboutTheThemes(PlanElement element) {
		return switch (element.id().value()) {
			case "999024-1:1-2" -> titled(element, "港湾のにぎわいをつくる");
			case "999024-1:1-1" -> titled(element, "水辺のいのちを受けつぐ");
			case "999024-1:1-1-1" -> titled(element, "水辺の保護");
			case "999024-1:1-1-1.1" -> titled(element, "自然体験の場づくり");
			case "999024-1:1-1-1.2" -> titled(element, "生きものと資源の観察会");
			default -> element;
		};
	}

	private static PlanElement titled(PlanElement element, String title) {
		Label label = element.label();
		return PlanElement.of(element.kind(),
				new Label(label.id(), label.code(), label.codeRaw(), title, label.naming(), label.levelName(),
						label.order(), label.placeholder(), label.note(), label.footnotes(), label.codeSource(),
						label.source()),
				null, element.placements(), element.statements(), element.delivery());
	}

}
