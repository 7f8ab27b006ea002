package io.taikei.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.loader.LoadReport.Change;
import io.taikei.loader.OverlapReport.Totals;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.model.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class OverlapLoaderIT {

	private static final List<Overlap> ALL = KawasemiPlan.overlaps();

	private static final List<Overlap> ALL_BUT_FIRST = ALL.subList(1, ALL.size());

	private static final ElementId A = MidorinoPlan.id("1-1");

	private static final ElementId B = KawasemiPlan.id("1-1-1");

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private OverlapLoader loader;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void loadPlans() {
		forgetOverlaps();
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
		forgetOverlaps();
	}

	private void forgetOverlaps() {
		run("MATCH (a:PlanElement)-[overlap:OVERLAPS]-() WHERE a.id STARTS WITH '999024-1' DELETE overlap");
	}

	@Test
	void createsEveryOverlapOnce() {
		forgetOverlaps();

		OverlapReport report = this.graph.loadOverlaps(ALL);

		assertThat(report.overlaps().created()).isEqualTo(6);
		assertThat(this.loader.totals(KawasemiPlan.ID)).isEqualTo(new Totals(6, 4, 0));
	}

	@Test
	void changesNothingTheSecondTime() {
		assertThat(this.graph.loadOverlaps(ALL).changedNothing()).isTrue();
	}

	@Test
	void storesWhatWasComputed() {
		assertThat(stored()).containsOnly(Map.entry("id", "999016-2:1-1~999024-1:1-1-1"),
				Map.entry("predicate", "closeMatch"), Map.entry("score", 0.82), Map.entry("own", 0.41),
				Map.entry("context", 0.82), Map.entry("themes", 0.205), Map.entry("share", 1.0),
				Map.entry("accepted", true), Map.entry("counterpart", true), Map.entry("related", false),
				Map.entry("found", true), Map.entry("tier", "DIRECT"), Map.entry("likelihood", 0.82),
				Map.entry("basis", "TEXTS"), Map.entry("sharedThemes", List.of()),
				Map.entry("sharedThemeContributions", List.of()),
				Map.entry("contextThemes", List.of("midorino-nature", "not-loaded")),
				Map.entry("contextThemeContributions", List.of(0.5, 0.25)),
				Map.entry("contextSourcesA", List.of("OWN", "RELATED")), Map.entry("contextElementsA", List.of("", "")),
				Map.entry("contextSourcesB", List.of("ABOVE", "RELATED")),
				Map.entry("contextElementsB", List.of("999024-1:1-1", "")), Map.entry("contextTerms", List.of()),
				Map.entry("contextTermContributions", List.of()), Map.entry("sharedTerms", List.of("自然")),
				Map.entry("sharedTermContributions", List.of(0.125)), Map.entry("quoteA", "身近な自然を守ることが大切です。"),
				Map.entry("quoteAFile", "midorino.txt"), Map.entry("quoteAFirstLine", 3L),
				Map.entry("quoteALastLine", 3L), Map.entry("quoteB", "河川環境の保護"),
				Map.entry("quoteBFile", "kawasemi.txt"), Map.entry("quoteBFirstLine", 5L),
				Map.entry("quoteBLastLine", 5L), Map.entry("method", "example"), Map.entry("methodVersion", "1"),
				Map.entry("reviewState", "UNREVIEWED"), Map.entry("kept", true), Map.entry("bestOfA", true),
				Map.entry("bestOfB", true), Map.entry("frequencies", "example"));
	}

	@Test
	void writesOnlyTheOverlapThatChanged() {
		List<Overlap> changed = new ArrayList<>(ALL_BUT_FIRST);
		changed.add(KawasemiPlan.overlap("1-1", "1-1-1", Predicate.EXACT_MATCH, 0.82, true,
				Objects.requireNonNull(ALL.getFirst().evidence())));

		assertThat(this.graph.loadOverlaps(changed).overlaps()).isEqualTo(new Change(0, 1, 0));
		assertThat(stored()).containsEntry("predicate", "exactMatch");
	}

	@Test
	void removesWhatNobodyKeepsAnyLonger() {
		assertThat(this.graph.loadOverlaps(ALL_BUT_FIRST).overlaps().removed()).isEqualTo(1);
		assertThat(this.loader.totals(KawasemiPlan.ID)).isEqualTo(new Totals(5, 3, 0));
	}

	@Test
	void keepsWhatIsAmongTheBestOfEitherOrInAKeptComparison() {
		keep(ALL_BUT_FIRST);
		assertThat(stored()).containsEntry("kept", false)
			.containsEntry("bestOfA", true)
			.doesNotContainKeys("quoteA", "sharedTerms", "sharedThemeContributions");

		this.loader.load(found(Map.of(A, List.of()), List.of(), List.of()));
		assertThat(stored()).containsEntry("bestOfA", false).containsEntry("bestOfB", true);

		this.loader.load(found(Map.of(B, List.of()), List.of(), List.of()));
		assertThat(stored()).isEmpty();
	}

	@Test
	void keepsWhatAPersonDecidedWhereItIsFoundAgain() {
		this.graph.decide(ALL.getFirst().id(), Verdict.REJECTED);

		assertThat(this.graph.loadOverlaps(ALL).changedNothing()).isTrue();
		assertThat(stored()).containsEntry("reviewState", "REJECTED");
	}

	@Test
	void marksWhatAPersonDecidedWhereItIsNoLongerFoundAndFindsItAgain() {
		this.graph.decide(ALL.getFirst().id(), Verdict.ACCEPTED);

		this.graph.loadOverlaps(ALL_BUT_FIRST);
		this.loader.load(found(Map.of(A, List.of()), List.of(), List.of(ALL.getFirst().id())));

		assertThat(this.loader.totals(KawasemiPlan.ID)).isEqualTo(new Totals(5, 3, 1));
		assertThat(stored()).containsEntry("found", false)
			.containsEntry("reviewState", "ACCEPTED")
			.containsEntry("score", 0.82);

		this.loader.load(found(Map.of(A, List.of()), List.of(ALL.getFirst()), List.of()));

		assertThat(stored()).containsEntry("found", true).containsEntry("reviewState", "ACCEPTED");
	}

	@Test
	void takesWhatWasComparedOutOfTheQueue() {
		run("MATCH (element:PlanElement {id: '%s'}) SET element:Uncompared".formatted(A));

		this.loader.load(found(Map.of(A, List.of(ALL.getFirst())), List.of(), List.of()));

		assertThat(this.client
			.query("MATCH (element:PlanElement {id: '%s'}) WHERE NOT element:Uncompared ".formatted(A)
					+ "RETURN element.leastBest")
			.fetchAs(Double.class)
			.one()).contains(0.82);
	}

	@Test
	void createsTheBestWithAllThatWasComputed() {
		forgetOverlaps();
		BestOverlaps best = found(Map.of(A, List.of(ALL.getFirst())), List.of(), List.of());

		assertThat(this.loader.load(best).overlaps()).isEqualTo(new Change(1, 0, 0));
		assertThat(stored()).containsEntry("bestOfA", true)
			.containsEntry("bestOfB", false)
			.containsEntry("counterpart", true);
		assertThat(this.loader.load(best).changedNothing()).isTrue();
	}

	@Test
	void loadsNothingWhereAnElementIsUnknown() {
		List<Overlap> broken = new ArrayList<>(ALL_BUT_FIRST);
		broken.add(KawasemiPlan.overlap("1-1", "9", Predicate.EXACT_MATCH, 0.5, true,
				Objects.requireNonNull(ALL.getFirst().evidence())));

		assertThatExceptionOfType(IncompleteLoad.class).isThrownBy(() -> keep(broken)).withMessageContaining("6");

		assertThat(this.graph.loadOverlaps(ALL).changedNothing()).isTrue();
	}

	private void keep(List<Overlap> overlaps) {
		this.loader.keep(MidorinoPlan.ID, KawasemiPlan.ID,
				MidorinoPlan.plan().elements().stream().map(PlanElement::id).toList(), overlaps, "example");
	}

	private static BestOverlaps found(Map<ElementId, List<Overlap>> best, List<Overlap> decided, List<String> lost) {
		return new BestOverlaps(best,
				best.keySet().stream().collect(Collectors.toMap(Function.identity(), (id) -> 0.82)), decided, lost,
				"example");
	}

	private Map<String, Object> stored() {
		return this.client
			.query("MATCH (:PlanElement {id: '999016-2:1-1'})-[overlap:OVERLAPS]->"
					+ "(:PlanElement {id: '999024-1:1-1-1'}) UNWIND keys(overlap) AS name "
					+ "RETURN name, overlap[name] AS value")
			.fetch()
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("name"), (row) -> row.get("value")));
	}

	private void run(String cypher) {
		this.client.query(cypher).run();
	}

}
