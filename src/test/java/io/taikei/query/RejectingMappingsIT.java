package io.taikei.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.model.CuratedOverlap;
import io.taikei.model.Decider;
import io.taikei.model.ElementId;
import io.taikei.model.Mapping;
import io.taikei.model.NoCounterpart;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Predicate;
import io.taikei.model.SourceSpan;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.comparison.Crosswalks;
import io.taikei.query.comparison.MatrixFields;
import io.taikei.query.element.Connections;
import io.taikei.query.element.PathSegment;
import io.taikei.query.goal.FoundGoals;
import io.taikei.query.goal.FoundGoals.FoundGoal;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.goal.GoalSearch;
import io.taikei.query.goal.GoalSpreads;
import io.taikei.query.goal.Initiatives;
import io.taikei.query.overlap.CuratedMapping;
import io.taikei.query.overlap.DecidedGap;
import io.taikei.query.overlap.Hubs;
import io.taikei.query.overlap.OverlapRequest;
import io.taikei.query.overlap.Overlaps;
import io.taikei.query.overlap.RankedOverlaps;
import io.taikei.query.overlap.RankedOverlaps.Ranked;
import io.taikei.query.picture.Neighbourhood;
import io.taikei.query.picture.NeighbourhoodRequest;
import io.taikei.query.picture.Neighbourhoods;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What mapping sets reject counts as a counterpart nowhere, and is shown as rejected. */
@GraphTest
class RejectingMappingsIT {

	private static final SourceSpan SOURCE = SourceSpan.line("example.sssom.tsv", 12);

	private static final ElementId GOAL = MidorinoPlan.id("1-1");

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private Initiatives initiatives;

	@Autowired
	private Crosswalks crosswalks;

	@Autowired
	private MatrixFields fields;

	@Autowired
	private GoalSpreads spreads;

	@Autowired
	private GoalSearch search;

	@Autowired
	private Hubs hubs;

	@Autowired
	private Neighbourhoods neighbourhoods;

	@Autowired
	private Connections connections;

	@Autowired
	private Overlaps overlaps;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetMappings() {
		this.graph.load(List.of());
	}

	@Test
	void takesNoPairThatAMappingRejects() {
		assertThat(taken()).allSatisfy((query, pairs) -> assertThat(pairs).as(query).isPositive());

		this.graph.load(rejections());

		assertThat(taken()).allSatisfy((query, pairs) -> assertThat(pairs).as(query).isZero());
	}

	@Test
	void takesNoPairOfWhatHasNoCounterpart() {
		this.graph.load(absences());

		assertThat(taken()).allSatisfy((query, pairs) -> assertThat(pairs).as(query).isZero());
	}

	@Test
	void tellsWhatAMappingRejectsAndWhoDecided() {
		this.graph.load(rejections());

		List<Counterpart> rejected = this.initiatives.rejectedCounterparts(GOAL);

		assertThat(rejected).extracting((found) -> found.element().id(), (found) -> found.likeness().score())
			.containsExactly(tuple("999024-1:1-1-1", 0.9), tuple("999024-1:1-1-1", 0.82), tuple("999024-1:1-1", 0.7),
					tuple("999024-1:1-1-1.2", 0.64));
		assertThat(rejected).allSatisfy((found) -> {
			assertThat(found.likeness().accepted()).isTrue();
			assertThat(found.likeness().curated()).singleElement().satisfies((mapping) -> {
				assertThat(mapping.not()).isTrue();
				assertThat(mapping.provenance().decidedBy().kind()).isEqualTo(Decider.Kind.LANGUAGE_MODEL);
				assertThat(mapping.provenance().comment()).isNotBlank();
			});
		});
	}

	@Test
	void tellsWhatIsOnlyRejectedAndWasNeverComputed() {
		this.graph.load(rejections());

		assertThat(this.initiatives.rejectedCounterparts(MidorinoPlan.id("2-1"))).singleElement().satisfies((found) -> {
			assertThat(found.element().id()).isEqualTo("999024-1:1-2-1");
			assertThat(found.likeness().score()).isNull();
		});
	}

	@Test
	void showsAmongTheOverlapsThatARejectedPairWasComputed() {
		this.graph.load(rejections());

		RankedOverlaps ranked = this.overlaps
			.ofElement(new OverlapRequest(GOAL, Kind.GOAL, Region.EVERYWHERE, null, null, null, EditionScope.CURRENT, 0,
					10))
			.orElseThrow();

		assertThat(ranked.overlaps()).singleElement().extracting(Ranked::likeness).satisfies((likeness) -> {
			assertThat(likeness.accepted()).isTrue();
			assertThat(likeness.curated()).extracting(CuratedMapping::not).containsExactly(true);
		});
	}

	@Test
	void answersThatAGoalWasDecidedToHaveNoCounterpart() {
		this.graph.load(absences());

		List<DecidedGap> unmatched = this.initiatives.supportingGoal(GOAL).orElseThrow().unmatched();

		assertThat(unmatched)
			.extracting((found) -> found.plan().id(),
					(found) -> (found.via() == null) ? "" : Objects.requireNonNull(found.via()).id())
			.containsExactly(tuple("999024-1", ""), tuple("999024-1", "999016-2:1-1-2"));
		assertThat(unmatched.getFirst().provenance()).isEqualTo(MidorinoMappings.byLanguageModel(SOURCE, null));
		assertThat(this.initiatives.rejectedCounterparts(GOAL)).hasSize(4);
	}

	@Test
	void tellsInACrosswalkWhichGapsWereDecided() {
		this.graph.load(absences());

		Crosswalk table = this.crosswalks.between(MidorinoPlan.ID, KawasemiPlan.ID, null, null).orElseThrow();

		assertThat(table.gaps().from()).extracting((gap) -> gap.located().element().id(), (gap) -> gap.decided().size())
			.containsExactly(tuple("999016-2:1-1", 1), tuple("999016-2:1-2", 0), tuple("999016-2:2-1", 0),
					tuple("999016-2:2-2", 0));
		assertThat(this.crosswalks.between(KawasemiPlan.ID, MidorinoPlan.ID, Kind.INITIATIVE, Kind.GOAL)
			.orElseThrow()
			.gaps()
			.from()).filteredOn((gap) -> !gap.decided().isEmpty())
			.extracting((gap) -> gap.located().element().id())
			.containsExactly("999024-1:1-1-1.2");
	}

	/** How many pairs each answer takes. */
	private Map<String, Long> taken() {
		Map<String, Long> taken = new LinkedHashMap<>();
		taken.put("counterparts", size(this.initiatives.supportingGoal(GOAL).orElseThrow().counterparts()));
		taken.put("crosswalk",
				size(this.crosswalks.between(MidorinoPlan.ID, KawasemiPlan.ID, null, null).orElseThrow().rows()));
		taken.put("matrix",
				size(this.crosswalks.matrix(MidorinoPlan.ID, KawasemiPlan.ID, null, null).orElseThrow().cells()));
		taken.put("field", size(this.fields.behind(GOAL, KawasemiPlan.id("1-1")).orElseThrow().pairs()));
		taken.put("spread",
				this.spreads.ofGoal(GOAL, Kind.POLICY, EditionScope.CURRENT).orElseThrow().plans().getFirst().count());
		taken.put("found goals",
				this.search.goalsLike("水辺の再生")
					.goals()
					.stream()
					.map(FoundGoal::counts)
					.mapToLong(FoundGoals.GoalCounts::counterparts)
					.sum());
		taken.put("hubs", size(this.hubs.ofKind(null, 10)));
		Neighbourhood picture = this.neighbourhoods
			.around(new NeighbourhoodRequest(GOAL, null, EditionScope.CURRENT, NeighbourhoodRequest.USUAL_LIMIT))
			.orElseThrow();
		taken.put("picture", size(picture.overlaps()) + size(picture.curated()));
		taken.put("ways",
				this.connections.between(GOAL, KawasemiPlan.id("1-1-1"), TierScope.DIRECT)
					.orElseThrow()
					.ways()
					.stream()
					.flatMap(List::stream)
					.filter((hop) -> hop.relation() == PathSegment.Relation.OVERLAPS)
					.count());
		return taken;
	}

	private static long size(List<?> list) {
		return list.size();
	}

	/**
	 * Of all pairs that the decision rule takes, and of one that nothing was computed of.
	 */
	private static List<Mapping> rejections() {
		return List.of(rejection("1-1", "1-1-1"), rejection("1-1", "1-1"), rejection("1-1-2", "1-1-1"),
				rejection("1-1-1.2", "1-1-1.2"), rejection("2-1", "1-2-1"));
	}

	private static Mapping rejection(String midorino, String kawasemi) {
		return new CuratedOverlap(KawasemiPlan.id(kawasemi), MidorinoPlan.id(midorino), Predicate.CLOSE_MATCH, true,
				MidorinoMappings.byLanguageModel(SOURCE, null));
	}

	/** From either side, of all elements with a pair that the decision rule takes. */
	private static List<Mapping> absences() {
		return List.of(new NoCounterpart(GOAL, KawasemiPlan.ID, MidorinoMappings.byLanguageModel(SOURCE, null)),
				new NoCounterpart(MidorinoPlan.id("1-1-2"), KawasemiPlan.ID, MidorinoMappings.byPerson(SOURCE)),
				new NoCounterpart(KawasemiPlan.id("1-1-1.2"), MidorinoPlan.ID, MidorinoMappings.byPerson(SOURCE)));
	}

}
