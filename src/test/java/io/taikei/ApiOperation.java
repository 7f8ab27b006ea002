package io.taikei;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * An operation of the API's description.
 *
 * @param path its path, with variables
 * @param method its method in lower case
 * @param node what is said of it
 */
record ApiOperation(String path, String method, JsonNode node) {

	/** What only a plan with an earlier edition answers; no seed is one. */
	static final String CHANGES = "getPlanChanges";

	/** What has ids that nobody can know before. */
	static final String DRAFTS = "/api/v1/drafts";

	/** What only admins are told. */
	static final String ACCOUNTS = "/api/v1/accounts";

	static List<ApiOperation> allOf(JsonNode description) {
		return description.get("paths")
			.properties()
			.stream()
			.flatMap((path) -> path.getValue()
				.properties()
				.stream()
				.map((method) -> new ApiOperation(path.getKey(), method.getKey(), method.getValue())))
			.toList();
	}

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
