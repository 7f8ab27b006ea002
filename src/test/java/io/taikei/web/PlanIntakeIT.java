package io.taikei.web;

import java.nio.charset.StandardCharsets;

import io.taikei.GraphTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PlanIntakeIT {

	static final String PLAN = """
			municipality: { code: "998818", name: ほしみ市, prefecture: 架空県 }
			edition: "2"
			title: 第2次ほしみ市総合計画
			status: adopted
			period: { first: 2025, last: 2034 }
			levels: [ { kind: goal, name: 目標 }, { kind: policy, name: 施策 } ]
			""";

	static final String ELEMENTS = """
			elements:
			  - code: "1"
			    title: 水と緑のまち
			    children: [ { code: "1-1", title: 樹林地の保全 } ]
			""";

	@Autowired
	private MockMvcTester mvc;

	@AfterEach
	void forget() {
		send(HttpMethod.DELETE, "/api/v1/plans/998818-2", "", GraphTest.PASSWORD);
	}

	@Test
	void refusesToWriteWithoutPassword() {
		for (String password : new String[] { "", "wrong" }) {
			MvcTestResult result = send(HttpMethod.POST, "/api/v1/plans", PLAN + ELEMENTS, password);

			assertThat(result).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(result).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Taikei\", charset=\"UTF-8\"");
			assertThat(result).bodyJson().extractingPath("detailJa").asString().contains("パスワード");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "?dryRun=true", "?dryRun=" })
	void tellsWhatWouldChangeAndLoadsNothing(String dry) {
		MvcTestResult result = send(HttpMethod.POST, "/api/v1/plans" + dry, PLAN + ELEMENTS, GraphTest.PASSWORD);

		assertThat(result).hasStatusOk();
		assertThat(result).bodyJson().extractingPath("$.elements[*].kind").asArray().containsExactly("ADDED", "ADDED");
		assertThat(this.mvc.get().uri("/api/v1/plans/998818-2/outline")).hasStatus(404);
	}

	@Test
	void loadsAPlanThatCanBeAskedAtOnce() {
		MvcTestResult result = send(HttpMethod.POST, "/api/v1/plans", PLAN + ELEMENTS, GraphTest.PASSWORD);

		assertThat(result).hasStatus(201).hasHeader(HttpHeaders.LOCATION, "/api/v1/plans/998818-2");
		assertThat(this.mvc.get().uri("/api/v1/elements/998818-2:1-1")).bodyJson()
			.extractingPath("$.source.file")
			.isEqualTo("plan.yaml");
		assertThat(send(HttpMethod.POST, "/api/v1/plans", PLAN + ELEMENTS, GraphTest.PASSWORD)).bodyJson()
			.extractingPath("changed")
			.isEqualTo(false);
	}

	@Test
	void tellsWhatChangesSinceItWasLoaded() {
		send(HttpMethod.POST, "/api/v1/plans", PLAN + ELEMENTS, GraphTest.PASSWORD);

		MvcTestResult result = send(HttpMethod.POST, "/api/v1/plans?dryRun=true",
				PLAN + ELEMENTS.replace("樹林地の保全", "樹林地と農地の保全"), GraphTest.PASSWORD);

		assertThat(result).bodyJson()
			.extractingPath("$.elements[?(@.kind == 'RENAMED')].id")
			.asArray()
			.containsExactly("998818-2:1-1");
	}

	@Test
	void tellsAllProblemsAndLoadsNothing() {
		MvcTestResult result = send(HttpMethod.POST, "/api/v1/plans",
				PLAN.replace("adopted", "done") + ELEMENTS.replace("title: 水と緑のまち", "titel: 水"), GraphTest.PASSWORD);

		assertThat(result).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson()
			.extractingPath("$.problems[*].rule")
			.asArray()
			.contains("unknown-value", "unknown-key", "empty-title");
		assertThat(result).bodyJson()
			.extractingPath("$.problems[?(@.rule == 'unknown-key')].line")
			.asArray()
			.containsExactly(9);
		assertThat(this.mvc.get().uri("/api/v1/plans/998818-2/outline")).hasStatus(404);
	}

	@Test
	void tellsOfWhatIsNoPlanFile() {
		MvcTestResult result = send(HttpMethod.POST, "/api/v1/plans", "title: &a x\nedition: *a\n", GraphTest.PASSWORD);

		assertThat(result).hasStatus(422);
		assertThat(result).bodyJson().extractingPath("$.problems[0].line").isEqualTo(2);
		assertThat(result).bodyJson().extractingPath("$.problems[0].rule").isEqualTo("invalid-yaml");
		assertThat(result).bodyJson().extractingPath("$.problems[0].file").isEqualTo("plan.yaml");
	}

	@Test
	void tellsOfAFailureOnOnePlanAndTakesTheOthers(@Autowired Neo4jClient client) {
		send(HttpMethod.POST, "/api/v1/plans", PLAN + ELEMENTS, GraphTest.PASSWORD);
		client.query("MATCH (plan:Plan {id: '998818-2'}) CREATE (:PlanElement:Goal {id: 'stray'})-[:PART_OF]->(plan)")
			.run();
		try {
			MvcTestResult failed = send(HttpMethod.POST, "/api/v1/plans", PLAN + ELEMENTS, GraphTest.PASSWORD);
			assertThat(failed).hasStatus(500).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(failed).bodyJson().extractingPath("$.problems[0].rule").isEqualTo("program-fault");
			assertThat(failed).bodyJson().extractingPath("$.problems[0].file").isEqualTo("plan.yaml");
			assertThat(failed).bodyJson().extractingPath("detailJa").asString().contains("何も変更していません");

			assertThat(send(HttpMethod.POST, "/api/v1/plans", (PLAN + ELEMENTS).replace("998818", "998826"),
					GraphTest.PASSWORD))
				.hasStatus(201);
		}
		finally {
			client.query("MATCH (stray:PlanElement {id: 'stray'}) DETACH DELETE stray").run();
			send(HttpMethod.DELETE, "/api/v1/plans/998826-2", "", GraphTest.PASSWORD);
		}
	}

	@Test
	void tellsWhatTheDatabaseRefuses(@Autowired Neo4jClient client) {
		client.query("CREATE CONSTRAINT own_titles FOR (policy:Policy) REQUIRE policy.title IS UNIQUE").run();
		try {
			MvcTestResult failed = send(HttpMethod.POST, "/api/v1/plans",
					PLAN + ELEMENTS.replace("}", "}, { code: \"1-2\", title: 樹林地の保全 }"), GraphTest.PASSWORD);

			assertThat(failed).hasStatus(500);
			assertThat(failed).bodyJson().extractingPath("$.problems[0].rule").isEqualTo("database-failure");
			assertThat(failed).bodyJson().extractingPath("title").isEqualTo("The database failed on the plan");
		}
		finally {
			client.query("DROP CONSTRAINT own_titles").run();
		}
	}

	@Test
	void saysWhatAnUnclearRequestHasToBe() {
		MvcTestResult unclear = send(HttpMethod.POST, "/api/v1/plans?dryRun=maybe", PLAN, GraphTest.PASSWORD);
		assertThat(unclear).hasStatus(400);
		assertThat(unclear).bodyJson().extractingPath("detailJa").asString().contains("true / false");

		MvcTestResult large = send(HttpMethod.POST, "/api/v1/plans", "# 大\n".repeat(1_000_000), GraphTest.PASSWORD);
		assertThat(large).hasStatus(413);
		assertThat(large).bodyJson().extractingPath("detailJa").asString().contains("5,000,000");

		MvcTestResult nameless = this.mvc.post()
			.uri("/api/v1/plans/files")
			.multipart()
			.file(new MockMultipartFile("plan", "", null, PLAN.getBytes(StandardCharsets.UTF_8)))
			.headers((headers) -> headers.setBasicAuth("taikei", GraphTest.PASSWORD))
			.exchange();
		assertThat(nameless).hasStatus(400);
		assertThat(nameless).bodyJson().extractingPath("title").isEqualTo("No plan file");
	}

	@Test
	void takesPlanFileWithItsTable() {
		MvcTestResult result = this.mvc.post()
			.uri("/api/v1/plans/files")
			.multipart()
			.file(new MockMultipartFile("plan", "hoshimi.yaml", null,
					(PLAN + "table: elements.csv\n").getBytes(StandardCharsets.UTF_8)))
			.file(new MockMultipartFile("table", "elements.csv", null,
					"コード,上位,名称\n1,,水\n1-1,1,緑\n".getBytes(StandardCharsets.UTF_8)))
			.headers((headers) -> headers.setBasicAuth("taikei", GraphTest.PASSWORD))
			.exchange();

		assertThat(result).hasStatus(201);
		assertThat(this.mvc.get().uri("/api/v1/elements/998818-2:1-1")).bodyJson()
			.extractingPath("$.source.file")
			.isEqualTo("elements.csv");
	}

	@Test
	void forgetsAPlan() {
		send(HttpMethod.POST, "/api/v1/plans", PLAN + ELEMENTS, GraphTest.PASSWORD);

		assertThat(send(HttpMethod.DELETE, "/api/v1/plans/998818-2", "", GraphTest.PASSWORD)).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/plans/998818-2/outline")).hasStatus(404);
		assertThat(send(HttpMethod.DELETE, "/api/v1/plans/998818-2", "", GraphTest.PASSWORD)).hasStatus(404);
	}

	private MvcTestResult send(HttpMethod method, String uri, String body, String password) {
		return this.mvc.method(method)
			.uri(uri)
			.contentType("application/yaml")
			.content(body)
			.headers((headers) -> headers.setBasicAuth("taikei", password))
			.exchange();
	}

}
