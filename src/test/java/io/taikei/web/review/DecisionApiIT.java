package io.taikei.web.review;

import java.util.ArrayList;
import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.SentCredentials;
import io.taikei.model.Decision.Verdict;
import io.taikei.query.review.ReviewQueuePage.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class DecisionApiIT {

	private static final String PAIR = "/api/v1/overlaps/999016-2:1-1~999024-1:1-1-1/decisions";

	private static final String GOALS = "/api/v1/overlaps/999016-2:1-1~999024-1:1-1/decisions";

	private static final String QUEUE = "/api/v1/review/queue?from=999016-2&to=999024-1";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private Neo4jClient client;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
	}

	@AfterEach
	void forgetDecisions() {
		this.graph.forgetDecisions();
	}

	@Test
	void keepsADecisionThatComparisonsFollowAtOnce() {
		assertThat(get("/api/v1/goals/999016-2:1-1/initiatives")).bodyJson()
			.extractingPath("$.counterparts[*].element.id")
			.asArray()
			.contains("999024-1:1-1");

		MvcTestResult result = post(GOALS, "{\"verdict\": \"REJECTED\", \"note\": \" 別の話です。 \"}", null, null);

		assertThat(result).hasStatus(201).hasHeader(HttpHeaders.LOCATION, GOALS);
		assertThat(result).bodyJson().extractingPath("$.standing.verdict").isEqualTo("REJECTED");
		assertThat(result).bodyJson().extractingPath("$.standing.note").isEqualTo("別の話です。");
		assertThat(result).bodyJson().extractingPath("$.standing.reviewer").isEqualTo("taikei");
		assertThat(result).bodyJson().extractingPath("$.standing.score").isEqualTo(0.7);
		assertThat(get("/api/v1/goals/999016-2:1-1/initiatives")).bodyJson()
			.extractingPath("$.counterparts[*].element.id")
			.asArray()
			.doesNotContain("999024-1:1-1");
	}

	@Test
	void refusesADecisionOnAStaleStateAndSaysWhatHasChanged() {
		String seen = tag(get(PAIR));
		post(PAIR, "{\"verdict\": \"ACCEPTED\"}", seen, null);

		MvcTestResult stale = post(PAIR, "{\"verdict\": \"REJECTED\"}", seen, null);

		assertThat(stale).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(stale).bodyJson().extractingPath("$.changes").asArray().containsExactly("DECISION");
		assertThat(stale).bodyJson().extractingPath("$.decisions[0].verdict").isEqualTo("ACCEPTED");
		assertThat(stale).bodyJson().extractingPath("$.detailJa").asString().contains("ほかの人の判断");
		assertThat(post(PAIR, "{\"verdict\": \"REJECTED\"}", null, null)).hasStatus(428);
		assertThat(post(PAIR, "{\"verdict\": \"REJECTED\"}", tag(get(PAIR)), null)).hasStatus(201);
	}

	@Test
	void tellsWhoDecidedOnWhatIsGoneOnlyToThoseWhoAreSignedIn() {
		this.graph.loseDecision();
		String address = "/api/v1/plans/999016-2/lost-decisions";

		assertThat(get(address)).bodyText().contains("同じ調査です。").doesNotContain("somebody");
		assertThat(this.mvc.get().uri(address).header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN)).bodyText()
			.contains("\"somebody\"");
		this.graph.load();
	}

	@Test
	void keepsARequestThatIsSentAgainOnce() {
		assertThat(post(PAIR, "{\"verdict\": \"ACCEPTED\"}", null, "again")).hasStatus(201);
		assertThat(post(PAIR, "{\"verdict\": \"ACCEPTED\"}", null, "again")).hasStatusOk();
		assertThat(post(PAIR, "{\"verdict\": \"REJECTED\"}", null, "again")).hasStatus(409);

		assertThat(get(PAIR)).bodyJson().extractingPath("$.decisions").asArray().hasSize(1);
	}

	@Test
	void takesAPairThatWasNotFound() {
		MvcTestResult result = post("/api/v1/overlaps/decisions",
				"{\"a\": \"999024-1:1-1-1.1\", \"b\": \"999016-2:2-1\", \"verdict\": \"ACCEPTED\"}", null, null);

		assertThat(result).hasStatus(201);
		assertThat(get("/api/v1/elements/999016-2:2-1/overlaps")).bodyJson()
			.extractingPath("$.decidedOnly[0].reviewState")
			.isEqualTo("ACCEPTED");
		assertThat(get("/api/v1/goals/999016-2:2-1/initiatives")).bodyJson()
			.extractingPath("$.counterparts[*].element.id")
			.asArray()
			.containsExactly("999024-1:1-1-1.1");
	}

	@Test
	void saysThatAnElementHasNoCounterpartInAPlan() {
		String address = "/api/v1/elements/999016-2:1-1/no-counterpart-decisions";

		assertThat(post(address, "{\"plan\": \"999024-1\", \"verdict\": \"NONE\", \"note\": \"該当なし\"}", null, null))
			.hasStatus(201);

		assertThat(get(address + "?plan=999024-1")).bodyJson().extractingPath("$.standing.verdict").isEqualTo("NONE");
		assertThat(get("/api/v1/goals/999016-2:1-1/initiatives")).bodyJson()
			.extractingPath("$.unmatched[0].comment")
			.isEqualTo("該当なし");
		assertThat(post(PAIR, "{\"verdict\": \"ACCEPTED\"}", null, null)).hasStatus(409);
	}

	@Test
	void queuesTheMostUncertainFirstAndTellsHowFarItIs() {
		assertThat(get(QUEUE)).bodyJson().extractingPath("$.progress.decided").isEqualTo(0);
		assertThat(get(QUEUE)).bodyJson().extractingPath("$.pairs[0].id").isEqualTo("999016-2:1-1~999024-1:1-1-1.2");

		post(PAIR, "{\"verdict\": \"ACCEPTED\"}", null, null);

		assertThat(get(QUEUE)).bodyJson().extractingPath("$.progress.accepted").isEqualTo(1);
		assertThat(get(QUEUE)).bodyJson()
			.extractingPath("$.pairs[*].id")
			.asArray()
			.doesNotContain("999016-2:1-1~999024-1:1-1-1");
		assertThat(get(QUEUE + "&show=ACCEPTED")).bodyJson()
			.extractingPath("$.pairs[*].id")
			.asArray()
			.containsExactly("999016-2:1-1~999024-1:1-1-1");
		assertThat(this.mvc.get()
			.uri(QUEUE + "&show=ALL&reviewer=taikei")
			.header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN)).bodyJson()
			.extractingPath("$.pairs[*].id")
			.asArray()
			.doesNotContain("999016-2:1-1~999024-1:1-1-1");
		assertThat(get(QUEUE + "&branch=999016-2:1-2")).bodyJson()
			.extractingPath("$.explanation.ja")
			.asString()
			.contains("ありません");
	}

	@Test
	void listsWhatReviewersDecidedDifferentlyWithBothDecisions() {
		this.graph.decide("999016-2:1-1~999024-1:1-1-1", Verdict.REJECTED);
		post(PAIR, "{\"verdict\": \"ACCEPTED\"}", tag(get(PAIR)), null);
		post(GOALS, "{\"verdict\": \"ACCEPTED\"}", null, null);

		MvcTestResult disputed = get(QUEUE + "&show=DISPUTED");

		assertThat(disputed).bodyJson()
			.extractingPath("$.pairs[*].id")
			.asArray()
			.containsExactly("999016-2:1-1~999024-1:1-1-1");
		assertThat(disputed).bodyJson()
			.extractingPath("$.pairs[0].differing[*].verdict")
			.asArray()
			.containsExactly("ACCEPTED", "REJECTED");
		assertThat(disputed).bodyJson().extractingPath("$.pairs[0].differing[0].reviewer").isEqualTo("—");
		assertThat(this.mvc.get()
			.uri(QUEUE + "&decidedBy=somebody")
			.header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN)).bodyJson()
			.extractingPath("$.pairs[*].id")
			.asArray()
			.containsExactly("999016-2:1-1~999024-1:1-1-1");
		assertThat(get(QUEUE + "&decidedBy=somebody")).hasStatus(403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/overlaps/999016-2:1-1/decisions               | {"verdict": "ACCEPTED"}  | 404
			/api/v1/overlaps/999016-2:1-1~999024-1:9/decisions    | {"verdict": "ACCEPTED"}  | 404
			/api/v1/overlaps/999016-2:1-1~999016-2:1-2/decisions  | {"verdict": "ACCEPTED"}  | 400
			/api/v1/overlaps/999016-2:1-1~999024-1:1-1-1/decisions | {"verdict": "NONE"}     | 400
			/api/v1/overlaps/999016-2:1-1~999024-1:1-1-1/decisions | {"verdict": "PERHAPS"}  | 400
			/api/v1/overlaps/999016-2:1-1~999024-1:1-1-1/decisions | {}                      | 400
			/api/v1/overlaps/999016-2:1-1~999024-1:1-1-1/decisions | {"verdict": "WITHDRAWN"} | 409
			""")
	void refusesWhatCanNotBeDecided(String address, String body, int status) {
		MvcTestResult result = post(address, body, null, null);

		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().extractingPath("$.detailJa").asString().isNotBlank();
	}

	@Test
	void queuesWhatIsNearTheThresholdThenUnsurePlacesThenTheOthersAndLastWhatWasLeftOpen() {
		post(GOALS, "{\"verdict\": \"UNSURE\"}", null, null);
		this.client
			.query("MATCH (:PlanElement {id: '999016-2:1-1-2'})-[place:PART_OF {order: 1}]->(:PlanElement) "
					+ "SET place.status = 'INFERRED', place.confidence = 0.6")
			.run();
		try {
			List<Reason> reasons = reasons();

			assertThat(reasons).isSorted().contains(Reason.UNSURE_PLACE).endsWith(Reason.UNSURE);
		}
		finally {
			this.graph.load();
		}
		assertThat(reasons()).doesNotContain(Reason.UNSURE_PLACE);
	}

	private List<Reason> reasons() {
		List<String> names = new ArrayList<>();
		assertThat(get(QUEUE + "&size=100")).bodyJson()
			.extractingPath("$.pairs[*].reason")
			.asArray()
			.allSatisfy((reason) -> names.add(String.valueOf(reason)));
		return names.stream().map(Reason::valueOf).toList();
	}

	@Test
	void letsOnlyThoseDecideWhoAreKnown() {
		assertThat(this.mvc.post()
			.uri(PAIR)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"verdict\": \"ACCEPTED\"}")
			.exchange()).hasStatus(401);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private static String tag(MvcTestResult result) {
		return String.valueOf(result.getResponse().getHeader(HttpHeaders.ETAG));
	}

	private MvcTestResult post(String address, String body, @Nullable String seen, @Nullable String key) {
		return this.mvc.post().uri(address).headers((headers) -> {
			headers.setBasicAuth("taikei", GraphTest.PASSWORD);
			if (seen != null) {
				headers.setIfMatch(seen);
			}
			if (key != null) {
				headers.set("Idempotency-Key", key);
			}
		}).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
