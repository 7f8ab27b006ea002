package io.taikei.web;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The API's description is true of what the API answers. */
@GraphTest
class OpenApiIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	private ObjectNode description = JSON.createObjectNode();

	@BeforeAll
	void loadPlans() throws Exception {
		this.graph.load();
		this.graph.loadCurated();
		this.graph.loadThird();
		this.graph.loadSuccession();
		this.description = (ObjectNode) body("/v3/api-docs");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/municipalities                | /api/v1/municipalities
			/api/v1/municipalities/{code}         | /api/v1/municipalities/999016
			/api/v1/plans                         | /api/v1/plans
			/api/v1/plans/{planId}                | /api/v1/plans/999016-3
			/api/v1/plans/{planId}/lost-decisions | /api/v1/plans/999016-2/lost-decisions
			/api/v1/plans/{planId}/line-accounts  | /api/v1/plans/999016-2/line-accounts
			/api/v1/plans/{planId}/outline        | /api/v1/plans/999016-2/outline
			/api/v1/plans/{planId}/outline        | /api/v1/plans/999016-3/outline
			/api/v1/plans/{planId}/inferred-placements | /api/v1/plans/999016-2/inferred-placements
			/api/v1/plans/{planId}/unconfirmed-placements | /api/v1/plans/999016-2/unconfirmed-placements
			/api/v1/review/places                 | /api/v1/review/places?plan=999016-2
			/api/v1/plans/{planId}/placeholders   | /api/v1/plans/999016-2/placeholders
			/api/v1/plans/{planId}/changes        | /api/v1/plans/999016-3/changes?since=999016-2
			/api/v1/elements                      | /api/v1/elements?q=用水路&plan=999016-2
			/api/v1/elements/{id}                 | /api/v1/elements/999016-2:2-1-1.2
			/api/v1/elements/{id}                 | /api/v1/elements/999016-3:P1
			/api/v1/elements/{id}/overlaps        | /api/v1/elements/999024-1:1-1-1/overlaps?edition=ALL
			/api/v1/elements/{id}/source          | /api/v1/elements/999016-2:1-1/source
			/api/v1/elements/{id}/ways            | /api/v1/elements/999016-2:1-1/ways?to=999024-1:1-1-1
			/api/v1/elements/{id}/neighbourhood   | /api/v1/elements/999016-2:1-1-2/neighbourhood?edition=ALL
			/api/v1/goals/{id}/initiatives        | /api/v1/goals/999016-2:1-1/initiatives
			/api/v1/goals/{id}/initiatives        | /api/v1/goals/999016-2:2-2/initiatives
			/api/v1/goals/{id}/spread             | /api/v1/goals/999016-2:1-1/spread
			/api/v1/initiatives                   | /api/v1/initiatives?supporting=ごみの少ない&plan=999016-2
			/api/v1/themes                        | /api/v1/themes
			/api/v1/themes/{id}                   | /api/v1/themes/midorino-nature
			/api/v1/theme-table                   | /api/v1/theme-table?elements=1
			/api/v1/theme-gaps                    | /api/v1/theme-gaps?from=999016-2&to=999024-1
			/api/v1/joint-work                    | /api/v1/joint-work
			/api/v1/sdgs                          | /api/v1/sdgs?plan=999016-2
			/api/v1/placed-differently            | /api/v1/placed-differently?from=999016-2&to=999024-1
			/api/v1/hubs                          | /api/v1/hubs
			/api/v1/compare                       | /api/v1/compare?from=999016-2&to=999024-1
			/api/v1/compare/matrix                | /api/v1/compare/matrix?from=999016-2&to=999024-1
			/api/v1/compare/pairs                 | /api/v1/compare/pairs?row=999016-2:1-1&column=999024-1:1-1
			/api/v1/suggestions                   | /api/v1/suggestions?q=里山
			/api/v1/indicators                    | /api/v1/indicators?plans=999016-3,999024-1
			/api/v1/indicators/pairs              | /api/v1/indicators/pairs?from=999016-3&to=999024-1
			/api/v1/plans/{planId}/peers          | /api/v1/plans/999016-2/peers?plans=999024-1
			""")
	void describesWhatItAnswers(String path, String uri) throws Exception {
		assertThat(schema(operation(path, "get").at("/responses/200")).validate(body(uri))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/elements                    | page     | 0  |
			/api/v1/elements                    | size     | 1  | 100
			/api/v1/elements/{id}/overlaps      | page     | 0  |
			/api/v1/elements/{id}/overlaps      | size     | 1  | 100
			/api/v1/elements/{id}/overlaps      | minScore | 0  | 1
			/api/v1/elements/{id}/neighbourhood | limit    | 10 | 1000
			/api/v1/elements/{id}/neighbourhood | minScore | 0  | 1
			/api/v1/initiatives                 | page     | 0  |
			/api/v1/initiatives                 | size     | 1  | 100
			/api/v1/hubs                        | size     | 1  | 100
			/api/v1/theme-table                 | elements | 0  | 1000
			/api/v1/theme-gaps                  | elements | 0  | 1000
			/api/v1/joint-work                  | elements | 0  | 1000
			/api/v1/joint-work                  | atLeast  | 2  |
			/api/v1/sdgs                        | elements | 0  | 1000
			""")
	void saysWhatANumberHasToBe(String path, String name, double least, @Nullable Double most) {
		assertThat(operation(path, "get").get("parameters").valueStream())
			.filteredOn((parameter) -> name.equals(parameter.get("name").asString()))
			.singleElement()
			.satisfies((parameter) -> {
				assertThat(parameter.at("/schema/minimum").doubleValue()).isEqualTo(least);
				assertThat(parameter.get("schema").optional("maximum").map(JsonNode::doubleValue).orElse(null))
					.isEqualTo(most);
			});
	}

	@Test
	void saysWhatMayBeNull() {
		assertThat(this.description.at("/components/schemas/PathStep/properties/code/type").toString())
			.isEqualTo("[\"string\",\"null\"]");
		assertThat(this.description.at("/components/schemas/PathStep/properties/title/type").toString())
			.isEqualTo("\"string\"");
		assertThat(this.description.at("/components/schemas/Link/properties/inferred/anyOf")).hasSize(2);
	}

	@Test
	void givesNestedTypesNamesOfTheirOwn() {
		assertThat(this.description.at("/components/schemas").propertyNames())
			.contains("CrosswalkRow", "ChangesSinceRow", "LinkCandidate", "JointWorkCandidate")
			.doesNotContain("Row", "Candidate")
			.noneMatch((name) -> name.contains("."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/compare.xlsx | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
			/api/v1/compare.csv  | text/csv
			/api/v1/mappings.sssom.tsv | text/tab-separated-values
			""")
	void describesFilesAsTheyAre(String path, String mediaType) {
		JsonNode content = operation(path, "get").at("/responses/200/content");

		assertThat(content.propertyNames()).containsExactly(mediaType);
		assertThat(content.get(mediaType).at("/schema/format").asString()).isEqualTo("binary");
		assertThat(this.mvc.get().uri(path + "?from=999016-2&to=999024-1")).hasContentTypeCompatibleWith(mediaType);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/elements/{id} | /api/v1/elements/999016-2:9
			/api/v1/compare.xlsx  | /api/v1/compare.xlsx
			/api/v1/hubs          | /api/v1/hubs?kind=GOALS
			""")
	void describesItsErrors(String path, String uri) throws Exception {
		String response = operation(path, "get").at("/responses/4XX/$ref").asString();

		assertThat(schema(this.description.at(response.substring(1))).validate(body(uri))).isEmpty();
	}

	@Test
	void describesHowAPlanIsSent() {
		JsonNode load = operation("/api/v1/plans", "post");

		assertThat(load.at("/requestBody/content").propertyNames()).containsExactlyInAnyOrder("application/yaml",
				"application/x-yaml", "text/yaml");
		assertThat(operation("/api/v1/plans/files", "post").at("/requestBody/content").propertyNames())
			.containsExactly("multipart/form-data");
		assertThat(load.get("responses").propertyNames()).containsExactlyInAnyOrder("200", "201", "400", "401", "422",
				"4XX", "default");
		assertThat(operation("/api/v1/plans/{planId}", "delete").get("responses").propertyNames())
			.containsExactlyInAnyOrder("200", "401", "404", "4XX", "default");
	}

	@Test
	void describesWhatAPlanIsAnsweredWith() throws Exception {
		JsonNode responses = operation("/api/v1/plans", "post").get("responses");

		assertThat(schema(responses.get("401")).validate(sent("wrong", ""))).isEmpty();
		assertThat(schema(responses.get("422")).validate(sent(GraphTest.PASSWORD, "title: &a x"))).isEmpty();
		assertThat(schema(responses.get("200"))
			.validate(sent(GraphTest.PASSWORD, PlanIntakeIT.PLAN + PlanIntakeIT.ELEMENTS))).isEmpty();
	}

	private JsonNode operation(String path, String method) {
		return this.description.get("paths").get(path).get(method);
	}

	/** The schema of an answer, in which every key has to be described. */
	private Schema schema(JsonNode response) {
		ObjectNode answer = (ObjectNode) response.get("content").iterator().next().get("schema").deepCopy();
		ObjectNode components = (ObjectNode) this.description.get("components").deepCopy();
		for (JsonNode schema : components.get("schemas")) {
			if (schema.has("properties")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		}
		return SCHEMAS.getSchema(answer.set("components", components));
	}

	private JsonNode body(String uri) throws Exception {
		return JSON.readTree(this.mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray());
	}

	private JsonNode sent(String password, String plan) throws Exception {
		return JSON.readTree(this.mvc.post()
			.uri("/api/v1/plans?dryRun=true")
			.contentType("application/yaml")
			.content(plan)
			.headers((headers) -> headers.setBasicAuth("taikei", password))
			.exchange()
			.getResponse()
			.getContentAsByteArray());
	}

}
