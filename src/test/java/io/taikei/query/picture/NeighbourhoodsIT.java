package io.taikei.query.picture;

import java.util.List;
import java.util.Map;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.model.ReviewState;
import io.taikei.model.SourceSpan;
import io.taikei.query.EditionScope;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.picture.Neighbourhood.Addresses;
import io.taikei.query.picture.Neighbourhood.Curated;
import io.taikei.query.picture.Neighbourhood.Overlap;
import io.taikei.query.picture.Neighbourhood.PartOf;
import io.taikei.query.picture.Neighbourhood.PicturedElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@GraphTest
class NeighbourhoodsIT {

	@Autowired
	private Neighbourhoods neighbourhoods;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@Test
	void takesInTheTreeTheCounterpartsWithTheirGoalsAndTheThemes() {
		Neighbourhood found = around("1-1");

		assertThat(ids(found)).containsExactly("999016-2:1", "999016-2:1-1", "999016-2:1-1-1", "999016-2:1-1-2",
				"999016-2:1-1-3", "999016-2:1-1-1.1", "999016-2:1-1-1.2", "999016-2:1-1-2.1", "999016-2:2-1-1.2",
				"999024-1:1-1", "999024-1:1-1-1", "999024-1:1-1-1.2");
		assertThat(found.themes()).extracting(ThemeRef::id)
			.containsExactlyInAnyOrder("midorino-nature", "midorino-outdoors");
		assertThat(found.plans()).extracting(PlanSummary::id).containsExactly("999016-2", "999024-1");
		assertThat(found.omitted().total()).isZero();
	}

	@Test
	void keepsApartWhatKindOfLinkItIs() {
		Neighbourhood found = around("1-1");

		assertThat(found.partOf()).contains(new PartOf("999016-2:1-1-1", "999016-2:1-1", Provenance.STATED, null, 1, 1),
				new PartOf("999016-2:1-1-1.2", "999016-2:1-1-1", Provenance.INFERRED, null, 0.7, 1),
				new PartOf("999016-2:2-1-1.2", "999016-2:1-1-1", Provenance.STATED, null, 1, 2));
		assertThat(found.overlaps())
			.contains(new Overlap("999016-2:1-1-2", "999024-1:1-1-1", "exactMatch", 0.9, true, ReviewState.UNREVIEWED));
		assertThat(found.curated()).containsExactly(new Curated("999016-2:1-1-2", "999024-1:1-1-1", "closeMatch",
				MidorinoMappings.byPerson(SourceSpan.line("example.sssom.tsv", 12))));
		assertThat(found.addresses()).contains(new Addresses("999016-2:1-1-1.1", "midorino-nature", 1, List.of("里山")));
	}

	@Test
	void leavesOutWhatTheDecisionRuleDoesNotTake() {
		assertThat(around("1-1").overlaps()).allMatch(Overlap::accepted)
			.noneMatch((overlap) -> overlap.a().endsWith(":1-1") && overlap.b().endsWith(":1-1-1.2"));
	}

	@Test
	void drawsOnlyOverlapsFromTheScoreOn() {
		Neighbourhood found = around("1-1", 0.85, 300);

		assertThat(found.overlaps()).extracting(Overlap::score).containsExactly(0.9);
		assertThat(ids(found)).contains("999024-1:1-1-1").doesNotContain("999024-1:1-1-1.2");
	}

	@Test
	void takesInWhatOnlyAPersonCurated() {
		assertThat(around("2-1").curated()).containsExactly(new Curated("999024-1:1-2-1", "999016-2:2-1", "broadMatch",
				MidorinoMappings.byLanguageModel(SourceSpan.line("example.sssom.tsv", 12), null)));
	}

	@Test
	void leavesOutTheFarthestAndWeakestAndSaysHowMany() {
		Neighbourhood found = around("1-1", null, 10);

		assertThat(found.elements()).hasSize(9);
		assertThat(ids(found)).noneMatch((id) -> id.startsWith("999024"));
		assertThat(found.themes()).extracting(ThemeRef::id).containsExactly("midorino-nature");
		assertThat(found.omitted().elements()).isEqualTo(Map.of(Kind.GOAL, 1L, Kind.POLICY, 1L, Kind.INITIATIVE, 1L));
		assertThat(found.omitted().themes()).isEqualTo(1);
		assertThat(found.omitted().plans().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(3);
		assertThat(found.omitted().total()).isEqualTo(4);
	}

	@Test
	void linksNothingThatIsNotShown() {
		Neighbourhood found = around("1-1", null, 10);

		assertThat(found.partOf()).allSatisfy((link) -> assertThat(ids(found)).contains(link.part(), link.whole()));
		assertThat(found.overlaps()).isEmpty();
		assertThat(found.addresses()).isNotEmpty()
			.allSatisfy((link) -> assertThat(found.themes()).extracting(ThemeRef::id).contains(link.theme()));
	}

	@Test
	void knowsNoElementByAnotherId() {
		assertThat(this.neighbourhoods.around(NeighbourhoodRequest.of(new ElementId("999016-2:9")))).isEmpty();
	}

	@Test
	void requiresRoomForTheElement() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NeighbourhoodRequest(MidorinoPlan.id("1-1"), null, EditionScope.CURRENT, 9))
			.withMessageContaining("9");
	}

	private Neighbourhood around(String code) {
		return around(code, null, 300);
	}

	private Neighbourhood around(String code, @Nullable Double minScore, int limit) {
		return this.neighbourhoods
			.around(new NeighbourhoodRequest(MidorinoPlan.id(code), minScore, EditionScope.CURRENT, limit))
			.orElseThrow();
	}

	private static List<String> ids(Neighbourhood found) {
		return found.elements().stream().map(PicturedElement::id).toList();
	}

}
