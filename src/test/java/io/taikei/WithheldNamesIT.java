package io.taikei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.review.DecisionRequest;
import io.taikei.review.DecisionResult;
import io.taikei.reviewing.ReviewDesk;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reads without signing in is told what people decided, and never who did, wherever
 * an answer tells it those who are signed in.
 */
@GraphTest
class WithheldNamesIT {

	private static final String NAME = "判断した花子";

	private static final String KIYOSE = "132217-5";

	private static final String NISHITOKYO = "132292-3";

	/** One that the descriptions of the API give as an example. */
	private static final String GOAL = "132217-5:22";

	private static final String POLICY = "132292-3:1-1-1";

	private static final String ALONE = "132217-5:12";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private Neo4jClient client;

	private String placed = "";

	private String named = "";

	@BeforeAll
	void decideOnSeeds(@Autowired SeedsGraph seeds) {
		seeds.load();
		this.placed = any("MATCH (element:PlanElement {planId: $planId})-[place:PART_OF {order: 1}]->"
				+ "(parent:PlanElement) WHERE place.status = 'INFERRED' RETURN element.id + '|' + parent.id AS found "
				+ "ORDER BY found LIMIT 1");
		this.named = any("MATCH (element:PlanElement {planId: $planId}) WHERE element.naming <> 'STATED' "
				+ "AND NOT element.placeholder RETURN element.id + '|' + element.title AS found ORDER BY found LIMIT 1");
		decide(Subject.OVERLAP, Verdict.ACCEPTED, GOAL, POLICY, null);
		decide(Subject.NO_COUNTERPART, Verdict.NONE, ALONE, NISHITOKYO, null);
		decide(Subject.PLACEMENT, Verdict.PLACED, first(this.placed), last(this.placed), null);
		decide(Subject.NAMING, Verdict.NAMED, first(this.named), null, last(this.named));
	}

	@AfterAll
	void forgetDecisions(@Autowired SeedsGraph seeds) {
		this.graph.forgetDecisions();
		seeds.load();
	}

	@Test
	void areTheNamesOfReviewers() {
		List<String> answers = answers();

		assertThat(answers).filteredOn((address) -> text(address, SentCredentials.OF_ADMIN).contains(NAME))
			.contains("/api/v1/overlaps/" + GOAL + "~" + POLICY + "/decisions", "/api/v1/mappings.sssom.tsv",
					"/api/v1/goals/" + GOAL + "/initiatives", "/?goal=" + GOAL,
					"/review?from=132217-5&to=132292-3&show=ALL&pair=" + GOAL + "~" + POLICY,
					"/picture/element?element=" + first(this.placed))
			.anyMatch((address) -> address.startsWith("/api/v1/compare.xlsx"))
			.anyMatch((address) -> address.startsWith("/api/v1/compare.csv"))
			.hasSizeGreaterThan(15);
		assertThat(answers).allSatisfy((address) -> assertThat(text(address, null)).as(address).doesNotContain(NAME));
	}

	@Test
	void isNobodyToldByAFilterEither() {
		String queue = "/api/v1/review/queue?from=132217-5&to=132292-3&reviewer=";

		assertThat(this.mvc.get().uri(queue + NAME)).hasStatus(403);
		assertThat(this.mvc.get().uri(queue + NAME).header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN))
			.hasStatusOk();
		String page = "/review?from=132217-5&to=132292-3&show=ALL";
		String pair = "&pair=" + GOAL + "~" + POLICY + "&reviewer=" + NAME;
		assertThat(text(page, null)).doesNotContain("id=\"reviewer\"");
		assertThat(text(page + pair, null)).contains("class=\"pair ");
		assertThat(text(page + pair, SentCredentials.OF_ADMIN)).doesNotContain("class=\"pair ");
		assertThat(text(page, SentCredentials.OF_ADMIN)).contains("id=\"reviewer\"");
	}

	/** Every example of the API, the files, and the pages on what was decided. */
	private List<String> answers() {
		Stream<String> examples = ApiOperation.allOf(new JsonMapper().readTree(bytes("/v3/api-docs", null)))
			.stream()
			.filter((operation) -> operation.method().equals("get"))
			.filter((operation) -> !operation.id().equals(ApiOperation.CHANGES))
			.filter((operation) -> !operation.path().startsWith(ApiOperation.DRAFTS))
			.filter((operation) -> !operation.path().startsWith(ApiOperation.ACCOUNTS))
			.map((operation) -> operation.example().toString());
		String plans = "?from=" + KIYOSE + "&to=" + NISHITOKYO;
		Stream<String> elements = Stream.of(GOAL, POLICY, ALONE, first(this.placed), first(this.named))
			.flatMap((id) -> Stream.of("/api/v1/elements/" + id, "/api/v1/elements/" + id + "/overlaps",
					"/api/v1/elements/" + id + "/neighbourhood", "/api/v1/elements/" + id + "/placement-decisions",
					"/api/v1/elements/" + id + "/placement-decisions?subject=NAMING", "/picture?element=" + id,
					"/picture/element?element=" + id));
		return Stream
			.of(examples, elements, Stream.of("/api/v1/overlaps/" + GOAL + "~" + POLICY + "/decisions",
					"/api/v1/compare" + plans, "/api/v1/compare.xlsx" + plans,
					"/api/v1/compare.xlsx" + plans + "&fromKind=GOAL&kind=POLICY",
					"/api/v1/compare.xlsx" + plans + "&fromKind=GOAL&kind=INITIATIVE",
					"/api/v1/compare.csv" + plans + "&fromKind=GOAL&kind=POLICY",
					"/api/v1/compare.csv" + plans + "&fromKind=GOAL&kind=INITIATIVE",
					"/api/v1/goals/" + GOAL + "/initiatives", "/api/v1/review/queue" + plans + "&show=ALL&size=100",
					"/api/v1/mappings.sssom.tsv" + plans, "/api/v1/mappings.sssom.tsv?from=" + KIYOSE, "/", "/changes",
					"/changes.atom", "/changes.atom?kind=DECISION", "/picture/plans?plan=132217&plan=132292",
					"/?goal=" + GOAL, "/?goal=" + POLICY.substring(0, POLICY.length() - 2), "/plans/" + KIYOSE,
					"/plans/" + NISHITOKYO, "/plans/" + NISHITOKYO + "?open=all", "/compare" + plans,
					"/compare" + plans + "&row=" + GOAL + "&column=" + POLICY, "/review" + plans + "&show=ALL",
					"/review" + plans + "&show=ALL&pair=" + GOAL + "~" + POLICY, "/sources/" + NISHITOKYO,
					"/picture/likeness?element=" + GOAL + "&other=" + POLICY))
			.flatMap((each) -> each)
			.distinct()
			.toList();
	}

	private void decide(Subject subject, Verdict verdict, String a, @Nullable String b, @Nullable String title) {
		assertThat(this.desk.decide(new DecisionRequest(subject, verdict, a, b, new Reviewer(NAME, "REVIEWER"), "理由",
				title, null, null, null)))
			.isInstanceOf(DecisionResult.Recorded.class);
	}

	private String any(String query) {
		return this.client.query(query).bind(NISHITOKYO).to("planId").fetchAs(String.class).one().orElseThrow();
	}

	private static String first(String found) {
		return found.substring(0, found.indexOf('|'));
	}

	private static String last(String found) {
		return found.substring(found.indexOf('|') + 1);
	}

	/**
	 * An answer's text, of a workbook that of its parts, in which characters may be
	 * numbers.
	 */
	private String text(String address, @Nullable String credentials) {
		byte[] body = bytes(address, credentials);
		return (body.length > 2 && body[0] == 'P' && body[1] == 'K') ? unzipped(body)
				: new String(body, StandardCharsets.UTF_8);
	}

	private static String unzipped(byte[] body) {
		StringBuilder text = new StringBuilder();
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(body))) {
			while (parts.getNextEntry() != null) {
				text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Parser.unescapeEntities(text.toString(), false);
	}

	private byte[] bytes(String address, @Nullable String credentials) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.get().uri(URI.create(address));
		if (credentials != null) {
			request = request.headers((headers) -> headers.set(HttpHeaders.AUTHORIZATION, credentials));
		}
		MockHttpServletResponse response = request.exchange().getResponse();
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return response.getContentAsByteArray();
	}

}
