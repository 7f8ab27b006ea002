package io.taikei;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API's description as generated clients and its readers need it. Its examples are
 * asked of the seeds.
 */
@GraphTest
class ApiDescriptionIT {

	/** How often an address asks the graph at most, whatever the number of its rows. */
	private static final int MOST_QUERIES = 14;

	@Autowired
	private MockMvcTester mvc;

	private JsonNode description = new JsonMapper().createObjectNode();

	private List<ApiOperation> operations = List.of();

	@BeforeAll
	void loadSeeds(@Autowired SeedsGraph seeds) throws Exception {
		seeds.load();
		this.description = new JsonMapper()
			.readTree(this.mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray());
		this.operations = ApiOperation.allOf(this.description);
	}

	@Test
	void namesItsOperationsByWhatTheyDo() {
		assertThat(this.operations).hasSizeGreaterThan(30)
			.extracting(ApiOperation::id)
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("(list|get|find|search|compare|load|forget|keep|drop)([A-Z][a-z]+)+"));
	}

	@Test
	void tellsOfEveryOperationWhatItIsFor() {
		List<String> tags = this.description.get("tags")
			.valueStream()
			.map((tag) -> tag.get("name").asString())
			.toList();

		assertThat(this.operations).allSatisfy((operation) -> {
			assertThat(operation.node().get("summary").asString()).isNotBlank();
			assertThat(operation.node().get("description").asString()).isNotBlank();
			assertThat(operation.node().get("tags").valueStream().map(JsonNode::asString)).hasSize(1).isSubsetOf(tags);
			assertThat(operation.node().get("responses").propertyNames()).contains("4XX", "default");
		});
		assertThat(this.description.at("/components/responses").valueStream()).isNotEmpty()
			.allMatch((response) -> response.get("content").has("application/problem+json"));
	}

	@Test
	void sendsInEveryOperationABodyOfOneShape() {
		assertThat(this.operations).filteredOn((operation) -> operation.node().has("requestBody"))
			.extracting(ApiOperation::id)
			.containsExactlyInAnyOrder("loadPlan", "loadPlanFiles", "keepDraft", "keepDraftFacts", "keepDraftReading",
					"keepDraftCorrection", "keepDraftElement", "keepDraftDocuments", "keepDraftDocumentOrder",
					"keepOverlapDecision", "keepPairDecision", "keepNoCounterpartDecision", "keepPlacementDecision",
					"loadMappings", "keepAccount", "keepAccountRole");
		assertThat(this.operations).allSatisfy((operation) -> {
			JsonNode bodies = operation.node().at("/requestBody/content");
			assertThat(bodies.valueStream().map((body) -> body.get("schema")).distinct()).hasSizeLessThan(2);
		});
	}

	@Test
	void saysWhoMayCallAnOperation() {
		assertThat(this.description.get("security").toString()).isEqualTo("[{}]");
		assertThat(this.operations).filteredOn((operation) -> !operation.method().equals("get"))
			.allSatisfy((operation) -> assertThat(operation.node().at("/security/0/writing").isArray()).isTrue());
	}

	@Test
	void hasExamplesOfTheTypeOfTheirParameter() {
		assertThat(this.operations).flatExtracting(ApiOperation::parameters)
			.filteredOn((parameter) -> parameter.at("/schema/type").asString().equals("string"))
			.filteredOn((parameter) -> parameter.has("example"))
			.hasSizeGreaterThan(30)
			.allMatch((parameter) -> parameter.get("example").isString());
		assertThat(this.operations).flatExtracting(ApiOperation::parameters)
			.filteredOn((parameter) -> parameter.path("required").asBoolean())
			.allMatch((parameter) -> parameter.has("example") && !parameter.get("schema").has("default"));
	}

	@Test
	void answersItsExamplesByFewQueries() {
		assertThat(this.operations).filteredOn((operation) -> operation.method().equals("get"))
			.filteredOn((operation) -> !operation.id().equals(ApiOperation.CHANGES))
			.filteredOn((operation) -> !operation.path().startsWith(ApiOperation.DRAFTS))
			.allSatisfy((operation) -> {
				assertThat(QueryCount.of(() -> assertThat(this.mvc.get()
					.uri(operation.example())
					.header(HttpHeaders.AUTHORIZATION, SentCredentials.OF_ADMIN)).as(operation.id()).hasStatusOk()))
					.as(operation.id())
					.isLessThanOrEqualTo(MOST_QUERIES);
			});
	}

}
