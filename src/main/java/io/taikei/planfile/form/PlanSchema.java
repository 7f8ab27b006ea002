package io.taikei.planfile.form;

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
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks a plan file against {@code plan.schema.json}, the same that editors use, and
 * takes out what breaks it, so that the rest can still be read and checked.
 */
public final class PlanSchema {

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
	public static List<Problem> check(PlanYaml yaml, String file) {
		List<Problem> problems = new ArrayList<>();
		List<JsonPointer> offending = new ArrayList<>();
		for (Error error : SCHEMA.validate(yaml.tree())) {
			SchemaViolation violation = new SchemaViolation(error, SCHEMA.getSchemaNode(), yaml);
			problems.add(violation.problem(file));
			if (!violation.leavesRest()) {
				offending.add(violation.place());
			}
		}
		offending.forEach((at) -> takeOut(yaml.tree(), at));
		return problems;
	}

	private static void takeOut(JsonNode tree, JsonPointer at) {
		switch (tree.at(at.head())) {
			case ObjectNode object -> object.remove(at.last().getMatchingProperty());
			case ArrayNode array when at.last().getMatchingIndex() < array.size() ->
				array.setNull(at.last().getMatchingIndex());
			default -> {
				// Its surroundings went before it.
			}
		}
	}

}
