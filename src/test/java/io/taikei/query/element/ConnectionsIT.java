package io.taikei.query.element;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.Decider;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Predicate;
import io.taikei.model.SourceSpan;
import io.taikei.query.TierScope;
import io.taikei.query.element.PathSegment.Basis;
import io.taikei.query.element.PathSegment.Relation;
import io.taikei.text.Bilingual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ConnectionsIT {

	private static final ElementId WATERS = MidorinoPlan.id("1-1-2");

	private static final ElementId RIVER = KawasemiPlan.id("1-1-1");

	@Autowired
	private Connections connections;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private Neo4jClient client;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.loadCurated();
	}

	@AfterEach
	void forgetReview() {
		this.graph.forgetDecisions();
	}

	@Test
	void leadsByWhatIsSimilarAndWhatAPersonCurated() {
		List<List<PathSegment>> ways = between(WATERS, RIVER);

		assertThat(ways.getFirst()).singleElement().satisfies((hop) -> {
			assertThat(hop.relation()).isEqualTo(Relation.CURATED_OVERLAP);
			assertThat(hop.basis()).isEqualTo(Basis.REVIEWED);
		});
		assertThat(ways.get(1)).singleElement().satisfies((hop) -> {
			assertThat(hop.relation()).isEqualTo(Relation.OVERLAPS);
			assertThat(hop.basis()).isEqualTo(Basis.SIMILAR);
			assertThat(hop.meaning().ja()).isEqualTo("似ている（強さ 0.90）");
		});
	}

	@Test
	void saysWhatAPersonReviewed() {
		review(Verdict.ACCEPTED);

		assertThat(between(WATERS, RIVER)).anySatisfy((way) -> assertThat(way).singleElement().satisfies((hop) -> {
			assertThat(hop.relation()).isEqualTo(Relation.DECIDED_OVERLAP);
			assertThat(hop.basis()).isEqualTo(Basis.REVIEWED);
			assertThat(hop.meaning().ja()).isEqualTo("似ている（人が確認、somebody）");
			assertThat(hop.decidedBy()).isEqualTo(new Decider(Decider.Kind.PERSON, "somebody"));
		}));
	}

	@Test
	void saysWhoReadWhatPlacesRestOn() {
		assertThat(between(MidorinoPlan.id("2-1-1.1"), MidorinoPlan.id("2-1-1"))).anySatisfy((way) -> {
			assertThat(way).extracting(PathSegment::basis).containsExactly(Basis.MODEL_READ);
			assertThat(way.getFirst().decidedBy()).isEqualTo(MidorinoPlan.MODEL);
			assertThat(way.getFirst().meaning().ja()).isEqualTo("体系の上下（言語モデルの読取、手引きに従って読む言語モデル）");
		});
	}

	@Test
	void takesNoWayThatAPersonRejected() {
		review(Verdict.REJECTED);

		assertThat(between(WATERS, RIVER)).allSatisfy((way) -> assertThat(way).hasSizeGreaterThan(1));
	}

	@Test
	void saysOfPlacesWhetherTheyAreStatedOrInferred() {
		List<List<PathSegment>> ways = between(MidorinoPlan.id("1-1-1.2"), MidorinoPlan.id("1-1"));

		assertThat(ways).anySatisfy((way) -> {
			assertThat(way).extracting(PathSegment::relation).containsExactly(Relation.PART_OF, Relation.PART_OF);
			assertThat(way).extracting(PathSegment::basis).containsExactly(Basis.INFERRED, Basis.STATED);
			assertThat(way.getFirst().meaning().ja()).isEqualTo("体系の上下（推定、確からしさ 0.70）");
			assertThat(way.getLast().meaning().en()).isEqualTo("part of the tree (stated)");
		});
	}

	@Test
	void goesOverThemesWithTheWordsThatShowThem() {
		assertThat(between(MidorinoPlan.id("1-1-1"), WATERS)).anySatisfy((way) -> {
			assertThat(way).extracting(PathSegment::relation).containsExactly(Relation.ADDRESSES, Relation.ADDRESSES);
			assertThat(way.getFirst().terms()).containsExactly("里山");
			assertThat(way.getFirst().to().label()).isEqualTo(new Bilingual("里山と水辺", "Hills and waters"));
		});
	}

	@Test
	void comesByNoPlaceTwiceAndStaysShort() {
		assertThat(between(MidorinoPlan.id("1-2"), RIVER)).isNotEmpty()
			.hasSizeLessThanOrEqualTo(10)
			.allSatisfy((way) -> {
				assertThat(way).hasSizeLessThanOrEqualTo(6);
				assertThat(way).extracting((hop) -> hop.to().id())
					.doesNotHaveDuplicates()
					.doesNotContain("999016-2:1-2");
			});
	}

	/** Ways that lead back to where they have been are shorter than most of these. */
	@Test
	void findsAllWaysWhereWaysThatLeadBackAreShorter() {
		assertThat(between(WATERS, RIVER)).hasSize(5);
	}

	@Test
	void leadsOverWhatIsRelatedOnRequest() {
		ElementId waste = MidorinoPlan.id("1-2");
		ElementId mowing = KawasemiPlan.id("1-1-1.1");
		this.graph.loadOverlaps(KawasemiPlan.overlapsWithRelated());
		try {
			List<List<PathSegment>> direct = between(waste, mowing);
			List<List<PathSegment>> both = between(waste, mowing, TierScope.RELATED);

			assertThat(direct).isNotEmpty().allSatisfy((way) -> assertThat(way).hasSizeGreaterThan(1));
			assertThat(direct).flatMap(Function.identity())
				.extracting(PathSegment::tier)
				.containsOnly(null, Tier.DIRECT);
			assertThat(both.getFirst()).singleElement().satisfies((hop) -> {
				assertThat(hop.tier()).isEqualTo(Tier.RELATED);
				assertThat(hop.basis()).isEqualTo(Basis.SIMILAR);
				assertThat(hop.meaning()).isEqualTo(new Bilingual("関連（強さ 0.12）", "related (score 0.12)"));
			});
			assertThat(both).isSortedAccordingTo(
					Comparator.<List<PathSegment>>comparingInt(List::size).thenComparingLong(ConnectionsIT::related));
		}
		finally {
			this.graph.loadOverlaps(KawasemiPlan.overlaps());
		}
	}

	@Test
	void leadsOverNoRelatedPairThatAPersonRejectedOrAMappingMakesACounterpart() {
		ElementId habitats = MidorinoPlan.id("1-1");
		ElementId fish = KawasemiPlan.id("1-1-1.2");
		this.graph.loadOverlaps(KawasemiPlan.overlapsWithRelated());
		try {
			assertThat(between(habitats, fish, TierScope.RELATED).getFirst()).extracting(PathSegment::tier)
				.containsExactly(Tier.RELATED);

			this.graph.decide(habitats + "~" + fish, Verdict.REJECTED);
			assertThat(between(habitats, fish, TierScope.RELATED))
				.allSatisfy((way) -> assertThat(way).hasSizeGreaterThan(1));

			this.graph.forgetDecisions();
			this.graph.load(List.of(new CuratedOverlap(fish, habitats, Predicate.CLOSE_MATCH, false,
					MidorinoMappings.byPerson(SourceSpan.line("example.sssom.tsv", 12)))));
			assertThat(between(habitats, fish, TierScope.RELATED)).filteredOn((way) -> way.size() == 1)
				.singleElement()
				.satisfies((way) -> assertThat(way.getFirst().tier()).isEqualTo(Tier.DIRECT));
		}
		finally {
			this.graph.loadOverlaps(KawasemiPlan.overlaps());
			this.graph.loadCurated();
		}
	}

	private static long related(List<PathSegment> way) {
		return way.stream().filter((hop) -> hop.tier() == Tier.RELATED).count();
	}

	@Test
	void knowsNoElementByAnotherId() {
		assertThat(this.connections.between(WATERS, KawasemiPlan.id("9"), TierScope.DIRECT)).isEmpty();
		assertThat(this.connections.between(KawasemiPlan.id("9"), WATERS, TierScope.DIRECT)).isEmpty();
	}

	private List<List<PathSegment>> between(ElementId element, ElementId other) {
		return between(element, other, TierScope.DIRECT);
	}

	private List<List<PathSegment>> between(ElementId element, ElementId other, TierScope tiers) {
		return this.connections.between(element, other, tiers).orElseThrow().ways();
	}

	private void review(Verdict verdict) {
		this.graph.decide("999016-2:1-1-2~999024-1:1-1-1", verdict);
	}

}
