package io.taikei.web.page;

import java.nio.charset.StandardCharsets;

import io.taikei.KawasemiGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers and pages about Midorino's elements say that more may come while its elements
 * wait to be compared, another plan is new, or counterparts wait to be counted.
 */
@PageTest
class NotYetComparedIT {

	private static final String WAITING = "MATCH (element:PlanElement {id: '999016-2:2-1'}) SET element:Uncompared";

	private static final String NEW_ELSEWHERE = "MATCH (plan:Plan {id: '999024-1'}) SET plan.newcomer = true";

	private static final String UNCOUNTED = "MATCH (element:PlanElement {id: '999016-2:2-1'}) SET element:Uncounted";

	private static final String GOAL = "/api/v1/goals/999016-2:1-1/initiatives";

	private static final String SEARCH = "/api/v1/initiatives?supporting=水辺";

	private static final String OVERLAPS = "/api/v1/elements/999016-2:1-1/overlaps";

	private static final String PICTURE = "/api/v1/elements/999016-2:1-1/neighbourhood";

	private static final String HUBS = "/api/v1/hubs";

	private static final String HUBS_OF_TOWN = "/api/v1/hubs?municipality=999016";

	private static final String HUBS_OF_OTHER = "/api/v1/hubs?municipality=999024";

	@Autowired
	private Neo4jClient client;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
	}

	@AfterEach
	void settle() {
		this.client.query("MATCH (plan:Plan) REMOVE plan.newcomer").run();
		this.client.query("MATCH (element:PlanElement) REMOVE element:Uncompared, element:Uncounted").run();
	}

	@ParameterizedTest
	@ValueSource(strings = { GOAL, SEARCH, OVERLAPS, PICTURE, HUBS, HUBS_OF_TOWN })
	void answersSaySo(String address) {
		assertThat(compared(address)).isTrue();

		this.client.query(WAITING).run();
		assertThat(compared(address)).isFalse();

		settle();
		this.client.query(NEW_ELSEWHERE).run();
		assertThat(compared(address)).isFalse();
	}

	@Test
	void hubsSaySoOfWhatIsNotCounted() {
		this.client.query(UNCOUNTED).run();

		assertThat(compared(HUBS)).isFalse();
		assertThat(compared(HUBS_OF_TOWN)).isFalse();
		assertThat(compared(HUBS_OF_OTHER)).isTrue();
		assertThat(compared(GOAL)).isTrue();
	}

	@Test
	void nothingIsSaidOfWhatWaitsElsewhere() {
		this.client.query(WAITING.replace("999016-2:2-1", "999024-1:1-1")).run();

		assertThat(compared(HUBS_OF_TOWN)).isTrue();
		assertThat(compared(GOAL)).isTrue();
	}

	/** The vision above has no overlap, so nothing is found. */
	@Test
	void saysThatOverlapsMayComeWhereThereAreNone() {
		String address = "/api/v1/elements/999016-2:1/overlaps";
		assertThat(this.mvc.get().uri(address)).bodyText().contains("No overlap");

		this.client.query(NEW_ELSEWHERE).run();

		assertThat(this.mvc.get().uri(address)).bodyText().contains("not yet compared").doesNotContain("No overlap");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?goal=999016-2:1-1", "/?q=水辺", "/picture?element=999016-2:1-1" })
	void pagesSaySo(String address) {
		assertThat(shown(address)).doesNotContain("比較が", "not yet compared");

		this.client.query(WAITING).run();

		assertThat(shown(address)).containsPattern("比較が、?まだ終わっていません|まだ比較が終わっていません");
		assertThat(shown(address + "&lang=en")).contains("not yet compared with all others");
	}

	private boolean compared(String address) {
		String answer = new String(this.mvc.get().uri(address).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		assertThat(answer).containsPattern("\"compared\":(true|false)");
		return !answer.contains("\"compared\":false");
	}

	/** What a reader sees. */
	private String shown(String address) {
		var page = PageRules.check(this.mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange().getResponse());
		page.select("[hidden]").remove();
		return page.body().text();
	}

}
