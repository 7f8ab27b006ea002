package io.taikei.loader.decision;

import java.util.List;
import java.util.Map;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import io.taikei.review.DecisionResult.Contradicted;
import io.taikei.review.DecisionResult.KeyTaken;
import io.taikei.review.DecisionResult.NothingToUndo;
import io.taikei.review.DecisionResult.Recorded;
import io.taikei.review.DecisionResult.Repeated;
import io.taikei.review.DecisionResult.Stale;
import io.taikei.review.DecisionResult.Unknown;
import io.taikei.review.DecisionState;
import io.taikei.review.StateTag.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class DecisionLedgerIT {

	private static final String A = "999016-2:1-1";

	private static final String B = "999024-1:1-1-1";

	private static final Reviewer PLANNER = new Reviewer("企画課", "REVIEWER");

	private static final Reviewer OTHER = new Reviewer("環境課", "REVIEWER");

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private DecisionLedger ledger;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
	}

	@Test
	void keepsWhoDecidedWhatOnWhichTextsAndScore() {
		Recorded recorded = recorded(decide(PLANNER, Verdict.REJECTED, null, null));

		assertThat(recorded.decision()).satisfies((decision) -> {
			assertThat(decision.by()).isEqualTo(PLANNER);
			assertThat(decision.a().title()).isEqualTo("身近な自然を次の世代へつなぐために");
			assertThat(decision.a().parentTitle()).isEqualTo("みどりと水を守るまち");
			assertThat(decision.a().textHash()).hasSize(24);
			assertThat(decision.basis()).extracting(Decision.Basis::score).isEqualTo(0.82);
		});
		assertThat(counterparts(A)).isEqualTo(1);
	}

	@Test
	void refusesADecisionOnWhatHasChangedMeanwhile() {
		String seen = state().tag().toString();
		recorded(decide(PLANNER, Verdict.ACCEPTED, seen, null));

		assertThat(decide(OTHER, Verdict.REJECTED, seen, null)).isInstanceOfSatisfying(Stale.class, (stale) -> {
			assertThat(stale.changes()).containsExactly(Change.DECISION);
			assertThat(stale.decisions()).extracting(Decision::verdict).containsExactly(Verdict.ACCEPTED);
		});
		assertThat(decide(OTHER, Verdict.REJECTED, null, null)).isInstanceOfSatisfying(Stale.class,
				(stale) -> assertThat(stale.changes()).isEmpty());

		recorded(decide(OTHER, Verdict.REJECTED, state().tag().toString(), null));

		assertThat(state().isDisputed()).isTrue();
		assertThat(state().decisions()).extracting(Decision::verdict)
			.containsExactly(Verdict.REJECTED, Verdict.ACCEPTED);
	}

	@Test
	void undoesTheLastDecisionAndLetsTheOneBeforeStand() {
		this.graph.decide(A + "~" + B, Verdict.ACCEPTED);
		this.graph.decide(A + "~" + B, Verdict.REJECTED);
		assertThat(counterparts(A)).isEqualTo(1);

		this.graph.decide(A + "~" + B, Verdict.WITHDRAWN);

		assertThat(state().standing()).map(Decision::verdict).contains(Verdict.ACCEPTED);
		assertThat(counterparts(A)).isEqualTo(2);

		this.graph.decide(A + "~" + B, Verdict.WITHDRAWN);

		assertThat(state().standing()).isEmpty();
		assertThat(decide(PLANNER, Verdict.WITHDRAWN, state().tag().toString(), null))
			.isInstanceOf(NothingToUndo.class);
		assertThat(state().decisions()).hasSize(4);
	}

	@Test
	void keepsARequestThatIsSentAgainOnce() {
		Recorded first = recorded(decide(PLANNER, Verdict.ACCEPTED, null, "k1"));

		assertThat(decide(PLANNER, Verdict.ACCEPTED, null, "k1")).isInstanceOfSatisfying(Repeated.class,
				(repeated) -> assertThat(repeated.decision()).isEqualTo(first.decision()));
		assertThat(decide(PLANNER, Verdict.REJECTED, null, "k1")).isInstanceOf(KeyTaken.class);
		assertThat(decide(OTHER, Verdict.REJECTED, state().tag().toString(), "k1")).isInstanceOf(Recorded.class);
		assertThat(state().decisions()).hasSize(2);
	}

	@Test
	void acceptsAPairThatWasNotFound() {
		this.graph.decide("999016-2:2-1~999024-1:1-1-1.1", Verdict.ACCEPTED);

		assertThat(counterparts("999016-2:2-1")).isEqualTo(1);
		assertThat(counterparts("999024-1:1-1-1.1")).isEqualTo(1);
	}

	@Test
	void refusesWhatContradictsWhatStands() {
		DecisionRequest none = new DecisionRequest(Subject.NO_COUNTERPART, Verdict.NONE, A, KawasemiPlan.ID.value(),
				PLANNER, null, null, null, null, null);
		this.graph.decide(A + "~" + B, Verdict.ACCEPTED);
		assertThat(this.ledger.decide(none)).isInstanceOf(Contradicted.class);

		this.graph.decide(A + "~" + B, Verdict.WITHDRAWN);
		assertThat(this.ledger.decide(none)).isInstanceOf(Recorded.class);
		assertThat(counterparts(A)).isZero();
		assertThat(decide(PLANNER, Verdict.ACCEPTED, state().tag().toString(), null)).isInstanceOf(Contradicted.class);
	}

	@Test
	void knowsNoDecisionOnWhatIsNotLoaded() {
		assertThat(this.ledger.decide(new DecisionRequest(Subject.OVERLAP, Verdict.ACCEPTED, A, "999024-1:9", PLANNER,
				null, null, null, null, null)))
			.isEqualTo(new Unknown("999024-1:9"));
	}

	@Test
	void staysWithItsElementUnderANewNumber() {
		this.graph.decide("999016-2:1-1-2~999024-1:1-1-1", Verdict.REJECTED);

		this.graph.load(new RenumberedPlan(Map.of("1-1-1", "1-1-2", "1-1-2", "1-1-1")).of(MidorinoPlan.plan()));

		assertThat(decided()).containsExactly("999016-2:1-1-1~999024-1:1-1-1 REJECTED");
	}

	private DecisionResult decide(Reviewer by, Verdict verdict, @Nullable String seen, @Nullable String key) {
		return this.ledger.decide(new DecisionRequest(Subject.OVERLAP, verdict, B, A, by, null, null, seen, key, null));
	}

	private static Recorded recorded(DecisionResult result) {
		assertThat(result).isInstanceOf(Recorded.class);
		return (Recorded) result;
	}

	private DecisionState state() {
		return this.ledger.state(Subject.OVERLAP, A, B).orElseThrow();
	}

	private long counterparts(String element) {
		return this.client.query("MATCH (element:PlanElement {id: $id}) RETURN element.counterparts")
			.bind(element)
			.to("id")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private List<String> decided() {
		return List.copyOf(this.client
			.query("MATCH ()-[link:DECIDED_OVERLAP]->() RETURN link.id + ' ' + link.state ORDER BY link.id")
			.fetchAs(String.class)
			.all());
	}

}
