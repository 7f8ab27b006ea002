package io.taikei.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.taikei.model.Problem;
import io.taikei.model.SourceSpan;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks a plan file against {@code plan.schema.json}, the same that editors use, and
 * takes out what breaks it, so that the rest can still be read and checked.
 */
final class PlanSchema {

	private static final Schema SCHEMA = load();

	private PlanSchema() {
	}

	private static Schema load() {
		try (InputStream schema = PlanSchema.class.getResourceAsStream("/planfile/plan.schema.json")) {
			return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(Objects.requireNonNull(schema, "plan.schema.json is missing"), InputFormat.JSON);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Everything that breaks the schema, with its line; it is gone from the tree
	 * afterwards.
	 */
	static List<Problem> check(PlanYaml yaml, String file) {
		List<Problem> problems = new ArrayList<>();
		List<JsonPointer> offending = new ArrayList<>();
		for (Error error : SCHEMA.validate(yaml.tree())) {
			JsonPointer at = pointer(error);
			problems.add(new SchemaViolation(error, SCHEMA.getSchemaNode())
				.problem(SourceSpan.line(file, yaml.lines().of(at))));
			if (!"required".equals(error.getKeyword())) {
				offending.add(at);
			}
		}
		offending.forEach((at) -> mend(yaml.tree(), at));
		return problems;
	}

	/** Where the offence stands: for an unknown key, the key itself. */
	private static JsonPointer pointer(Error error) {
		JsonPointer at = JsonPointer.compile(error.getInstanceLocation().toString());
		return "additionalProperties".equals(error.getKeyword()) ? at.appendProperty(error.getProperty()) : at;
	}

	/** What is only unquoted becomes the text that was meant; all else goes. */
	private static void mend(JsonNode tree, JsonPointer at) {
		JsonNode value = tree.at(at);
		switch (tree.at(at.head())) {
			case ObjectNode object when value.isNumber() ->
				object.put(at.last().getMatchingProperty(), value.asString());
			case ObjectNode object -> object.remove(at.last().getMatchingProperty());
			case ArrayNode array when at.last().getMatchingIndex() < array.size() ->
				array.setNull(at.last().getMatchingIndex());
			default -> {
				// Its surroundings went before it.
			}
		}
	}

}
