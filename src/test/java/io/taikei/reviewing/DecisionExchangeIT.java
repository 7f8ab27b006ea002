package io.taikei.reviewing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.cypher.CheckFile;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import io.taikei.review.FiledDecision;
import io.taikei.review.ImportFinding;
import io.taikei.review.ImportFinding.Kind;
import io.taikei.review.ImportResult;
import io.taikei.review.OnConflict;
import io.taikei.sssom.LedgerSetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Decisions go out and come back as they were. */
@GraphTest
class DecisionExchangeIT {

	private static final String A = "999016-2:1-1";

	private static final String B = "999024-1:1-1-1";

	private static final Reviewer BY = new Reviewer("企画課", "REVIEWER");

	private static final Reviewer OTHER = new Reviewer("環境課", "EDITOR");

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private DecisionExchange exchange;

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

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void exportsTheSameAfterDecisionsWereForgottenAndImported(long seed) {
		decideAtRandom(new Random(seed));
		byte[] exported = this.exchange.export(null, null);
		List<String> links = links();
		this.graph.forgetDecisions();

		ImportResult dry = take(exported, true);
		assertThat(decisions()).isZero();
		ImportResult result = take(exported, false);

		assertThat(result.refused()).isFalse();
		assertThat(result.recorded()).isEqualTo(dry.recorded()).isEqualTo((int) decisions()).isPositive();
		List<Decision> back = decisionsOf(this.exchange.export(null, null));
		assertThat(back).map(DecisionExchangeIT::withoutImports).isEqualTo(decisionsOf(exported));
		assertThat(back).allSatisfy((decision) -> {
			assertThat(decision.imports()).singleElement().satisfies((one) -> {
				assertThat(one.by()).isEqualTo(BY);
				assertThat(one.file()).isEqualTo("x.sssom.tsv");
				assertThat(one.set()).isEqualTo("urn:taikei:mappings:all");
			});
		});
		assertThat(links()).isEqualTo(links);
		assertThat(checks()).isEmpty();
		assertThat(take(exported, false)).satisfies((again) -> {
			assertThat(again.recorded()).isZero();
			assertThat(again.known()).isEqualTo(result.recorded());
		});
	}

	@Test
	void takesNothingForSomebodysOwnThatAnotherBrings() {
		Reviewer tanaka = new Reviewer("田中", "REVIEWER", "tanaka");
		decide(tanaka, Verdict.REJECTED, A, B);
		byte[] forged = text(this.exchange.export(null, null)).replace("\tREJECTED\t", "\tACCEPTED\t")
			.replaceAll("(?<=\\n)decision:[^\\t]+", "decision:forged")
			.replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\\t]+Z", "2999-01-01T00:00:00Z")
			.getBytes(StandardCharsets.UTF_8);

		assertThat(take(forged, true).findings()).extracting(ImportFinding::kind)
			.containsExactly(Kind.DIFFERENT_DECISION);
		assertThat(this.exchange.take("x", forged, tanaka, OnConflict.REFUSE, true).refused()).isFalse();
		assertThat(this.exchange.take("x", forged, new Reviewer("管理者", "ADMIN"), OnConflict.REFUSE, true).refused())
			.isFalse();
		this.exchange.take("x", forged, BY, OnConflict.RECORD, false);
		assertThat(decisionsOf(this.exchange.export(null, null))).last().satisfies((decision) -> {
			assertThat(decision.by()).isEqualTo(tanaka);
			assertThat(decision.isClaimed()).isTrue();
		});
	}

	@Test
	void tellsOfTwoPlansAndOfOne() {
		decide(BY, Verdict.ACCEPTED, A, B);

		String both = text(this.exchange.export(MidorinoPlan.ID, KawasemiPlan.ID));
		assertThat(both).contains("decision:", "\tskos:relatedMatch\t", "overlap:999016-2:", "企画課");
		assertThat(text(this.exchange.export(KawasemiPlan.ID, null))).contains("企画課");
	}

	@Test
	void hasTheNextLoadApplyPlacesThatWereImported() {
		this.graph.decide(new DecisionRequest(Subject.PLACEMENT, Verdict.PLACED, "999016-2:1-1-1.2", "999016-2:1-1-2",
				BY, null, null, null, null, null));
		byte[] exported = this.exchange.export(null, null);
		this.graph.forgetDecisions();
		this.graph.load();
		assertThat(outdated()).isEmpty();

		take(exported, true);
		assertThat(outdated()).isEmpty();
		take(exported, false);

		assertThat(outdated()).containsExactly(MidorinoPlan.ID.value());
	}

	@Test
	void keepsDecisionsOnWhatIsNotLoadedUntilItsPlanComes() {
		decide(BY, Verdict.ACCEPTED, "999016-2:1-1-1.2", B);
		byte[] exported = this.exchange.export(null, null);
		this.graph.forgetDecisions();
		this.graph.load(MidorinoPlan.without("1-1-1.2"));

		ImportResult result = take(exported, false);

		assertThat(result.recorded()).isEqualTo(1);
		assertThat(result.findings()).extracting(ImportFinding::kind).containsExactly(Kind.NOT_LOADED);
		assertThat(links()).isEmpty();
		this.graph.load();
		assertThat(links()).containsExactly("999016-2:1-1-1.2~999024-1:1-1-1 ACCEPTED 企画課");
	}

	@Test
	void recordsNothingOfAFileInConflictUnlessSomebodySaysSo() {
		decide(BY, Verdict.ACCEPTED, A, B);
		decide(BY, Verdict.ACCEPTED, "999016-2:1-2", "999024-1:1-2-1");
		byte[] exported = this.exchange.export(null, null);
		this.graph.forgetDecisions();
		decide(OTHER, Verdict.REJECTED, A, B);

		ImportResult refused = take(exported, false);

		assertThat(refused.refused()).isTrue();
		assertThat(refused.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(Kind.DIFFERENT_DECISION);
			assertThat(ImportReport.Finding.of(finding).messageJa()).contains("環境課の判断（却下）");
		});
		assertThat(decisions()).isEqualTo(1);

		ImportResult skipped = this.exchange.take("x.tsv", exported, BY, OnConflict.SKIP, false);

		assertThat(skipped.recorded()).isEqualTo(1);
		assertThat(skipped.skipped()).isEqualTo(1);
		assertThat(links()).contains("999016-2:1-1~999024-1:1-1-1 REJECTED 環境課");

		ImportResult recorded = this.exchange.take("x.tsv", exported, BY, OnConflict.RECORD, false);

		assertThat(recorded.recorded()).isEqualTo(1);
		assertThat(links()).contains("999016-2:1-1~999024-1:1-1-1 ACCEPTED 企画課");
	}

	@Test
	void refusesADecisionThatWasAlteredInTheFile() {
		decide(BY, Verdict.ACCEPTED, A, B);
		String altered = text(this.exchange.export(null, null)).replace("\tACCEPTED\t", "\tREJECTED\t");

		assertThat(take(altered.getBytes(StandardCharsets.UTF_8), false).findings()).extracting(ImportFinding::kind)
			.containsExactly(Kind.ALTERED);
	}

	@Test
	void tellsWhatCanNotBeReadAndRecordsNothing() {
		decide(BY, Verdict.ACCEPTED, A, B);
		decide(BY, Verdict.ACCEPTED, "999016-2:1-2", "999024-1:1-2-1");
		String broken = text(this.exchange.export(null, null)).replaceFirst("\tACCEPTED\t", "\tPERHAPS\t");
		this.graph.forgetDecisions();

		assertThat(take(broken.getBytes(StandardCharsets.UTF_8), false).refused()).isTrue();
		assertThat(take("no table".getBytes(StandardCharsets.UTF_8), false).findings()).extracting(ImportFinding::kind)
			.containsExactly(Kind.UNREADABLE);
		assertThat(decisions()).isZero();
	}

	private void decideAtRandom(Random random) {
		List<String> one = List.of("1-1", "1-2", "1-1-1", "1-1-2", "2-1", "2-1-1");
		List<String> other = List.of("1-1", "1-1-1", "1-1-1.1", "1-1-1.2", "1-2-1");
		List<Verdict> verdicts = List.of(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNSURE, Verdict.WITHDRAWN);
		for (int i = 0; i < 25; i++) {
			String a = MidorinoPlan.id(one.get(random.nextInt(one.size()))).value();
			Reviewer by = random.nextBoolean() ? BY : OTHER;
			String note = random.nextBoolean() ? "\"理由\"\t" + i + "\n= | \\ 2行目" : null;
			if (random.nextInt(5) == 0) {
				this.graph.decide(new DecisionRequest(Subject.NO_COUNTERPART,
						random.nextBoolean() ? Verdict.NONE : Verdict.WITHDRAWN, a, KawasemiPlan.ID.value(), by, note,
						null, null, null, null));
			}
			else {
				this.graph.decide(new DecisionRequest(Subject.OVERLAP, verdicts.get(random.nextInt(4)), a,
						KawasemiPlan.id(other.get(random.nextInt(other.size()))).value(), by, note, null, null, null,
						null));
			}
		}
	}

	private void decide(Reviewer by, Verdict verdict, String a, String b) {
		assertThat(this.graph
			.decide(new DecisionRequest(Subject.OVERLAP, verdict, a, b, by, null, null, null, null, null)))
			.isInstanceOf(DecisionResult.Recorded.class);
	}

	private ImportResult take(byte[] content, boolean dryRun) {
		return this.exchange.take("x.sssom.tsv", content, BY, OnConflict.REFUSE, dryRun);
	}

	private static List<Decision> decisionsOf(byte[] content) {
		return LedgerSetReader.read(Path.of("x.sssom.tsv"), text(content))
			.decisions()
			.stream()
			.map(FiledDecision::decision)
			.toList();
	}

	private static Decision withoutImports(Decision decision) {
		return new Decision(decision.id(), decision.number(), decision.subject(), decision.verdict(), decision.a(),
				decision.b(), decision.by(), decision.at(), decision.note(), decision.basis(), decision.title(),
				decision.withdraws());
	}

	private List<String> outdated() {
		return List.copyOf(this.client.query("MATCH (plan:Plan) WHERE plan.textVersion IS NULL RETURN plan.id")
			.fetchAs(String.class)
			.all());
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}

	private List<String> links() {
		return List.copyOf(this.client
			.query("MATCH ()-[link:DECIDED_OVERLAP|DECIDED_NO_COUNTERPART]->() "
					+ "RETURN link.id + ' ' + coalesce(link.state, 'NONE') + ' ' + link.reviewer AS text ORDER BY text")
			.fetchAs(String.class)
			.all());
	}

	private long decisions() {
		return this.client.query("MATCH (decision:Decision) RETURN count(decision)")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private List<Object> checks() {
		return List
			.of(CheckFile.DECIDED_OVERLAP_UNLIKE_ITS_DECISION, CheckFile.DECISION_OUT_OF_PLACE,
					CheckFile.COUNTERPART_UNLIKE_ITS_RULE)
			.stream()
			.<Object>flatMap((check) -> this.client.query(check.text()).fetch().all().stream())
			.toList();
	}

}
