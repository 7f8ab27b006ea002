package io.taikei.query.overlap;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.model.ElementId;
import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.Source;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.ReviewState;
import io.taikei.model.SourceSpan;
import io.taikei.query.EditionScope;
import io.taikei.query.Region;
import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.OverlapEvidence.ContextContribution;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import io.taikei.query.overlap.OverlapEvidence.ThemeOrigin;
import io.taikei.query.overlap.RankedOverlaps.Ranked;
import io.taikei.query.path.PathStep;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class OverlapsIT {

	@Autowired
	private Overlaps overlaps;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
		graph.loadOverlaps(KawasemiPlan.overlaps());
	}

	@Test
	void ranksAllOverlapsByTheirScore() {
		RankedOverlaps answer = of(MidorinoPlan.id("1-1"));

		assertThat(ids(answer)).containsExactly("999024-1:1-1-1", "999024-1:1-1", "999024-1:1-1-1.2");
		assertThat(answer.overlaps()).extracting(Ranked::rank).containsExactly(1L, 2L, 3L);
		assertThat(answer.overlaps()).extracting((row) -> row.likeness().accepted()).containsExactly(true, true, false);
		assertThat(answer.total()).isEqualTo(3);
		assertThat(answer.explanation()).isNull();
	}

	@Test
	void givesTheReason() {
		Similarity likeness = of(MidorinoPlan.id("1-1")).overlaps().getFirst().likeness();

		assertThat(likeness.parts()).isEqualTo(new ScoreParts(0.41, 0.82, 0.205, 1));
		assertThat(likeness.reviewState()).isEqualTo(ReviewState.UNREVIEWED);
		assertThat(likeness.tier()).isEqualTo(Tier.DIRECT);
		assertThat(likeness.sureness()).isEqualTo(Sureness.HIGH);
		assertThat(likeness.evidence()).satisfies((evidence) -> {
			assertThat(evidence.themes()).isEmpty();
			assertThat(evidence.contextThemes()).containsExactly(
					new ContextContribution(new ThemeRef("midorino-nature", new Bilingual("里山と水辺", "Hills and waters")),
							0.5, new ThemeOrigin(Source.OWN, null), new ThemeOrigin(Source.ABOVE, "999024-1:1-1")),
					new ContextContribution(ThemeRef.unknown("not-loaded"), 0.25, new ThemeOrigin(Source.RELATED, null),
							new ThemeOrigin(Source.RELATED, null)));
			assertThat(evidence.basis()).isEqualTo(Basis.TEXTS);
			assertThat(evidence.terms()).singleElement().satisfies((term) -> assertThat(term.term()).isEqualTo("自然"));
			assertThat(evidence.quoteA())
				.isEqualTo(new Quotation("身近な自然を守ることが大切です。", new SourceSpan("midorino.txt", 3, 3)));
			assertThat(evidence.quoteB()).isEqualTo(new Quotation("河川環境の保護", new SourceSpan("kawasemi.txt", 5, 5)));
		});
	}

	@Test
	void looksFromTheElementThatWasAskedAbout() {
		Ranked row = of(KawasemiPlan.id("1-1-1.2")).overlaps().getFirst();

		assertThat(row.element().id()).isEqualTo("999016-2:1-1-1.2");
		assertThat(row.path()).extracting(PathStep::id).endsWith("999016-2:1-1-1");
		assertThat(row.municipality().name()).isEqualTo("みどり野市");
		assertThat(row.likeness().predicate()).isEqualTo("broadMatch");
		assertThat(row.likeness().evidence()).satisfies((evidence) -> {
			assertThat(evidence.quoteA().text()).isEqualTo("魚の観察会");
			assertThat(evidence.quoteB().text()).isEqualTo("生きもの調査の実施");
		});
	}

	@Test
	void listsOnlyWhatIsAskedFor() {
		assertThat(ids(filtered(Kind.INITIATIVE, null, null, null))).containsExactly("999024-1:1-1-1.2");
		assertThat(ids(filtered(null, "999024", null, null))).hasSize(3);
		assertThat(ids(filtered(null, "999016", null, null))).isEmpty();
		assertThat(ids(filtered(null, null, 0.7, null))).containsExactly("999024-1:1-1-1", "999024-1:1-1");
		assertThat(ids(filtered(null, null, null, false))).containsExactly("999024-1:1-1-1.2");
	}

	@Test
	void pagesThroughTheRanks() {
		RankedOverlaps second = this.overlaps
			.ofElement(new OverlapRequest(MidorinoPlan.id("1-1"), null, Region.EVERYWHERE, null, null, null,
					EditionScope.CURRENT, 1, 2))
			.orElseThrow();

		assertThat(second.overlaps()).singleElement().satisfies((row) -> assertThat(row.rank()).isEqualTo(3));
		assertThat(second.total()).isEqualTo(3);
	}

	@Test
	void putsTheCuratedMappingBesideTheOverlap() {
		RankedOverlaps answer = of(MidorinoPlan.id("1-1-2"));

		assertThat(answer.decidedOnly()).isEmpty();
		assertThat(answer.overlaps()).singleElement().satisfies((row) -> {
			assertThat(row.likeness().predicate()).isEqualTo("exactMatch");
			assertThat(row.likeness().curated()).containsExactly(new CuratedMapping("closeMatch", false,
					MidorinoMappings.byPerson(SourceSpan.line("example.sssom.tsv", 12))));
		});
	}

	@Test
	void listsApartWhatIsOnlyCurated() {
		RankedOverlaps answer = of(MidorinoPlan.id("2-1"));

		assertThat(answer.overlaps()).isEmpty();
		assertThat(answer.decidedOnly()).singleElement().satisfies((row) -> {
			assertThat(row.element().id()).isEqualTo("999024-1:1-2-1");
			assertThat(row.likeness().curated()).containsExactly(new CuratedMapping("narrowMatch", false,
					MidorinoMappings.byLanguageModel(SourceSpan.line("example.sssom.tsv", 12), null)));
		});
		assertThat(of(KawasemiPlan.id("1-2-1")).decidedOnly()).flatExtracting((row) -> row.likeness().curated())
			.extracting(CuratedMapping::predicate)
			.containsExactly("broadMatch");
	}

	@Test
	void saysWhyThereIsNothing() {
		assertThat(explanation(of(MidorinoPlan.id("2-2")))).contains("見つかっていません");
		assertThat(explanation(of(MidorinoPlan.id("1-1-3")))).contains("比べる文章がありません");
		assertThat(explanation(filtered(Kind.FUTURE_VISION, null, null, null))).contains("条件がなければ 3件");
		assertThat(explanation(this.overlaps
			.ofElement(new OverlapRequest(MidorinoPlan.id("1-1"), null, Region.EVERYWHERE, null, null, null,
					EditionScope.CURRENT, 9, 5))
			.orElseThrow())).contains("全部で 3件");
	}

	@Test
	void knowsNoElementByAnotherId() {
		assertThat(this.overlaps.ofElement(new OverlapRequest(MidorinoPlan.id("9"), null, Region.EVERYWHERE, null, null,
				null, EditionScope.CURRENT, 0, 10)))
			.isEmpty();
	}

	private RankedOverlaps of(ElementId id) {
		return this.overlaps
			.ofElement(new OverlapRequest(id, null, Region.EVERYWHERE, null, null, null, EditionScope.CURRENT, 0, 10))
			.orElseThrow();
	}

	private RankedOverlaps filtered(@Nullable Kind kind, @Nullable String municipality, @Nullable Double minScore,
			@Nullable Boolean accepted) {
		return this.overlaps
			.ofElement(new OverlapRequest(MidorinoPlan.id("1-1"), kind,
					(municipality != null) ? new Region(List.of(municipality)) : Region.EVERYWHERE, minScore, accepted,
					null, EditionScope.CURRENT, 0, 10))
			.orElseThrow();
	}

	private static List<String> ids(RankedOverlaps answer) {
		return answer.overlaps().stream().map((row) -> row.element().id()).toList();
	}

	private static String explanation(RankedOverlaps answer) {
		Bilingual explanation = answer.explanation();
		return (explanation != null) ? explanation.ja() : "";
	}

}
