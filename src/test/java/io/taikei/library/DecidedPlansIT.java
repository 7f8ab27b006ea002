package io.taikei.library;

import java.util.List;
import java.util.Map;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.MidorinoPlan;
import io.taikei.change.PlanDifference;
import io.taikei.cypher.CheckFile;
import io.taikei.library.result.PlanIntakeResult.Loaded;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.ThemeLoader;
import io.taikei.loader.decision.RenumberedPlan;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.reader.PlanReader;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import io.taikei.reviewing.DecidedMatter;
import io.taikei.reviewing.ReviewDesk;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What people decide on places and names stays with a plan, however it is loaded. */
@GraphTest
class DecidedPlansIT {

	private static final String SURVEY = "1-1-1.2";

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private PlanLoading loading;

	@Autowired
	private DecidedPlans decisions;

	@Autowired
	private PlanReader reader;

	@Autowired
	private ThemeLoader themes;

	@Autowired
	private LoadedPlans loaded;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		assertThat(List
			.of(CheckFile.DECISION_WITHOUT_DECIDER, CheckFile.DECISION_OUT_OF_PLACE,
					CheckFile.ALTERNATIVE_WITHOUT_ELEMENT)
			.stream()
			.<Object>flatMap((check) -> this.client.query(check.text()).fetch().all().stream())).isEmpty();
		this.graph.forgetDecisions();
	}

	@Test
	void movesTheElementAtOnceAndReadsItBack() {
		recorded(place(SURVEY, "1-1-2"));

		assertThat(place(SURVEY)).satisfies((place) -> {
			assertThat(place.parent()).isEqualTo(MidorinoPlan.id("1-1-2"));
			assertThat(place.standing()).isEqualTo(Provenance.REVIEWED);
			assertThat(place.read()).isEqualTo(element(MidorinoPlan.plan(), SURVEY).placements().getFirst());
		});
		assertThat(this.loaded.origin(MidorinoPlan.ID)).contains(PlanOrigin.ofFolder("content of " + MidorinoPlan.ID));
		assertThat(this.loaded.byContentHash()).containsValue(MidorinoPlan.ID);
	}

	@Test
	void keepsPlacesAndNamesOverLoads() {
		recorded(place(SURVEY, "1-1-2"));
		recorded(name("2-1-2", "幼児期の学びの充実"));
		Plan decided = plan();

		assertThat(difference(MidorinoPlan.plan()).isEmpty()).isTrue();
		assertThat(load(MidorinoPlan.plan()).changed()).isFalse();
		assertThat(plan()).isEqualTo(decided);

		load(new RenumberedPlan(Map.of(SURVEY, "1-1-1.1", "1-1-1.1", SURVEY)).of(MidorinoPlan.plan()));

		assertThat(place("1-1-1.1").parent()).isEqualTo(MidorinoPlan.id("1-1-2"));
		assertThat(place(SURVEY).standing()).isEqualTo(Provenance.STATED);
		assertThat(element(plan(), "2-1-2").label().title()).isEqualTo("幼児期の学びの充実");
		assertThat(matter(Subject.PLACEMENT, "1-1-1.1").decisions()).hasSize(1);
	}

	@Test
	void keepsDecisionsOnPairsOfAnElementThatIsNamedAnew() {
		this.graph.decide("999016-2:2-1-2~999024-1:1-1-1", Verdict.ACCEPTED);

		recorded(name("2-1-2", "幼児期の学びの充実"));

		assertThat(this.client
			.query("MATCH (:PlanElement {id: '999016-2:2-1-2'})-[link:DECIDED_OVERLAP]-() " + "RETURN link.state")
			.fetchAs(String.class)
			.all()).containsExactly("ACCEPTED");
	}

	@Test
	void isAsItWasReadAgainWhereTheDecisionsAreUndone() {
		Plan read = plan();
		recorded(place(SURVEY, "1-1-2"));
		recorded(place(SURVEY, "2-1-1"));
		recorded(place("2-1-1.1", "2-1-2"));
		recorded(name("2-1-2", "幼児期の学びの充実"));

		recorded(undo(Subject.PLACEMENT, SURVEY));
		assertThat(place(SURVEY).parent()).isEqualTo(MidorinoPlan.id("1-1-2"));

		recorded(undo(Subject.PLACEMENT, SURVEY));
		recorded(undo(Subject.PLACEMENT, "2-1-1.1"));
		recorded(undo(Subject.NAMING, "2-1-2"));

		assertThat(plan()).isEqualTo(read);
		assertThat(undo(Subject.PLACEMENT, SURVEY)).isInstanceOf(DecisionResult.NothingToUndo.class);
	}

	@Test
	void tellsOfADecisionThatTheDocumentOverrides() {
		recorded(place(SURVEY, "1-1-2"));
		Plan stated = MidorinoPlan.replacing(SURVEY,
				(element) -> element.with(element.label(), List.of(Placement.stated(MidorinoPlan.id("1-1-1")))));

		assertThat(load(stated).warnings()).extracting(ProblemReport::rule).containsExactly("decision-left-out");

		assertThat(place(SURVEY).standing()).isEqualTo(Provenance.STATED);
		assertThat(matter(Subject.PLACEMENT, SURVEY).notApplied()).isNotNull();

		load(MidorinoPlan.plan());

		assertThat(place(SURVEY).parent()).isEqualTo(MidorinoPlan.id("1-1-2"));
		assertThat(matter(Subject.PLACEMENT, SURVEY).notApplied()).isNull();
	}

	@Test
	void bringsADecisionBackWithItsElement() {
		recorded(place(SURVEY, "1-1-2"));

		assertThat(load(MidorinoPlan.without(SURVEY)).lostDecisions()).singleElement().asString().contains(SURVEY);
		load(MidorinoPlan.plan());

		assertThat(place(SURVEY).parent()).isEqualTo(MidorinoPlan.id("1-1-2"));
	}

	@Test
	void readsAFolderAgainThatLacksADecision() {
		this.graph.decide(request(Subject.PLACEMENT, Verdict.PLACED, SURVEY, "999016-2:1-1-2", null));

		assertThat(this.loaded.byContentHash()).doesNotContainValue(MidorinoPlan.ID);
		assertThat(matter(Subject.PLACEMENT, SURVEY).notApplied()).isNotNull();

		load(MidorinoPlan.plan());

		assertThat(place(SURVEY).parent()).isEqualTo(MidorinoPlan.id("1-1-2"));
		assertThat(this.loaded.byContentHash()).containsValue(MidorinoPlan.ID);
	}

	private DecisionResult place(String element, String place) {
		return decide(Subject.PLACEMENT, Verdict.PLACED, element, MidorinoPlan.id(place).value(), null);
	}

	private DecisionResult name(String element, String title) {
		return decide(Subject.NAMING, Verdict.NAMED, element, null, title);
	}

	private DecisionResult undo(Subject subject, String element) {
		return decide(subject, Verdict.WITHDRAWN, element, null, null);
	}

	private DecisionResult decide(Subject subject, Verdict verdict, String element, @Nullable String place,
			@Nullable String title) {
		return this.desk
			.decide(request(subject, verdict, element, place, title).basedOn(matter(subject, element).tag()));
	}

	private static DecisionRequest request(Subject subject, Verdict verdict, String element, @Nullable String place,
			@Nullable String title) {
		return new DecisionRequest(subject, verdict, MidorinoPlan.id(element).value(), place,
				new Reviewer("企画課", "REVIEWER"), null, title, null, null, null);
	}

	private static void recorded(DecisionResult result) {
		assertThat(result).isInstanceOf(DecisionResult.Recorded.class);
	}

	private DecidedMatter matter(Subject subject, String element) {
		return this.desk.decisions(subject, MidorinoPlan.id(element).value(), null).orElseThrow();
	}

	private Loaded load(Plan plan) {
		this.themes.load(this.reader.themes());
		return this.loading.loadAlone(ValidPlans.of(plan), List.of(), PlanOrigin.ofFolder("content of " + plan.id()),
				() -> new VocabularyAnalysis(this.reader.themes()));
	}

	private PlanDifference difference(Plan plan) {
		ValidPlan read = ValidPlans.of(plan);
		return this.loaded.difference(this.decisions.of(read).plan());
	}

	private Placement place(String path) {
		return element(plan(), path).placements().getFirst();
	}

	private Plan plan() {
		return this.loaded.read(MidorinoPlan.ID).orElseThrow().plan();
	}

	private static PlanElement element(Plan plan, String path) {
		return plan.elements()
			.stream()
			.filter((element) -> element.id().equals(MidorinoPlan.id(path)))
			.findFirst()
			.orElseThrow();
	}

}
