package io.taikei;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API's description as generated clients and its readers need it. Its examples are
 * asked of the seeds.
 */
@GraphTest
class ApiDescriptionIT {

	/** How often an address asks the graph at most, whatever the number of its rows. */
	private static final int MOST_QUERIES = 12;

	/** What only a plan with an earlier edition answers; no seed is one. */
	private static final String CHANGES = "getPlanChanges";

	@Autowired
	private MockMvcTester mvc;

	private JsonNode description = new JsonMapper().createObjectNode();

	private List<Operation> operations = List.of();

	@BeforeAll
	void loadSeeds(@Autowired PlanLoading loading, @Autowired MappingLoading mappings) throws Exception {
		assertThat(loading.loadAll(List.of(Path.of("seeds")))).isNotEmpty();
		mappings.loadAll(List.of(Path.of("seeds")));
		this.description = new JsonMapper()
			.readTree(this.mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray());
		this.operations = this.description.get("paths")
			.properties()
			.stream()
			.flatMap((path) -> path.getValue()
				.properties()
				.stream()
				.map((method) -> new Operation(path.getKey(), method.getKey(), method.getValue())))
			.toList();
	}

	@Test
	void namesItsOperationsByWhatTheyDo() {
		assertThat(this.operations).hasSizeGreaterThan(30)
			.extracting(Operation::id)
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("(list|get|find|search|compare|load|forget)([A-Z][a-z]+)+"));
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
			.extracting(Operation::id)
			.containsExactlyInAnyOrder("loadPlan", "loadPlanFiles");
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
		assertThat(this.operations).flatExtracting(Operation::parameters)
			.filteredOn((parameter) -> parameter.at("/schema/type").asString().equals("string"))
			.filteredOn((parameter) -> parameter.has("example"))
			.hasSizeGreaterThan(30)
			.allMatch((parameter) -> parameter.get("example").isString());
		assertThat(this.operations).flatExtracting(Operation::parameters)
			.filteredOn((parameter) -> parameter.path("required").asBoolean())
			.allMatch((parameter) -> parameter.has("example") && !parameter.get("schema").has("default"));
	}

	@Test
	void answersItsExamplesByFewQueries() {
		assertThat(this.operations).filteredOn((operation) -> operation.method().equals("get"))
			.filteredOn((operation) -> !operation.id().equals(CHANGES))
			.allSatisfy((operation) -> {
				URI address = operation.example();
				assertThat(
						QueryCount.of(() -> assertThat(this.mvc.get().uri(address)).as(operation.id()).hasStatusOk()))
					.as(operation.id())
					.isLessThanOrEqualTo(MOST_QUERIES);
			});
	}

	private record Operation(String path, String method, JsonNode node) {

		String id() {
			return this.node.get("operationId").asString();
		}

		List<JsonNode> parameters() {
			return this.node.path("parameters").valueStream().toList();
		}

		/** Its address with the examples of what it needs. */
		URI example() {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.path);
			parameters().stream()
				.filter((parameter) -> parameter.get("required").asBoolean())
				.filter((parameter) -> parameter.get("in").asString().equals("query"))
				.forEach((parameter) -> address.queryParam(parameter.get("name").asString(),
						parameter.get("example").asString()));
			Map<String, String> variables = parameters().stream()
				.filter((parameter) -> parameter.get("in").asString().equals("path"))
				.collect(Collectors.toMap((parameter) -> parameter.get("name").asString(),
						(parameter) -> parameter.get("example").asString()));
			return address.encode().buildAndExpand(variables).toUri();
		}

	}

}
