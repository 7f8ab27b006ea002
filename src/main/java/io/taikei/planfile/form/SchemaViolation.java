package io.taikei.planfile.form;

import java.util.Objects;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One thing that breaks the schema of plan files, in words for the person who wrote it.
 *
 * @param error what the schema's validator says
 * @param schema the whole schema
 * @param file the plan file
 */
record SchemaViolation(Error error, JsonNode schema, PlanYaml file) {

	Problem problem(String fileName) {
		Problem problem = Problem.of(rule(), SourceSpan.line(fileName, this.file.line(place())), message());
		String offending = offending();
		return offending.isEmpty() ? problem : problem.about(offending);
	}

	/** Where the offence stands: for an unknown key, the key itself. */
	JsonPointer place() {
		return "additionalProperties".equals(this.error.getKeyword()) ? instancePlace().appendProperty(property())
				: instancePlace();
	}

	/** Whether all can be read in spite of it: what is only unquoted is a text anyway. */
	boolean leavesRest() {
		return switch (this.error.getKeyword()) {
			case "required" -> true;
			case "type" -> isUnquoted() && instance().isNumber();
			default -> false;
		};
	}

	private RuleId rule() {
		return switch (this.error.getKeyword()) {
			case "additionalProperties" -> RuleId.UNKNOWN_KEY;
			case "required" -> RuleId.MISSING_KEY;
			case "type" -> RuleId.WRONG_TYPE;
			case "enum" -> RuleId.UNKNOWN_VALUE;
			case "maxLength" -> RuleId.OVER_LONG_TEXT;
			case "pattern" -> RuleId.MALFORMED_VALUE;
			default -> RuleId.OUT_OF_BOUNDS;
		};
	}

	private String message() {
		return switch (this.error.getKeyword()) {
			case "additionalProperties" -> "The key %s is not known here; known are %s.".formatted(property(), keys());
			case "required" -> "The key %s is missing; add it.".formatted(property());
			case "type" -> "%s %s.".formatted(name(), expectedType());
			case "enum" -> "%s must be one of %s.".formatted(name(), values(this.error.getSchemaNode(), ", "));
			case "maxLength" -> "%s has more than %s characters; shorten it, or correct where it ends."
				.formatted(name(), this.error.getSchemaNode().asString());
			case "pattern" -> "%s has not the form that is read. %s".formatted(name(), description());
			default -> "%s %s.".formatted(name(), this.error.getMessage());
		};
	}

	private String expectedType() {
		if (isUnquoted()) {
			return "must be text; put it in quotes, as \"%s\"".formatted(written());
		}
		JsonNode expected = this.error.getSchemaNode();
		String types = expected.isArray() ? values(expected, " or ") : expected.asString();
		return "must be " + types.replace("string", "text")
			.replace("object", "a mapping of keys")
			.replace("array", "a list")
			.replace("integer", "a whole number");
	}

	private boolean isUnquoted() {
		return "string".equals(this.error.getSchemaNode().asString("")) && instance().isValueNode()
				&& !instance().isNull();
	}

	private String keys() {
		return String.join(", ", definition().path("properties").propertyNames());
	}

	private String description() {
		return definition().path("description").asString("");
	}

	/** The part of the schema that holds the broken keyword. */
	private JsonNode definition() {
		JsonPointer keyword = JsonPointer.compile(this.error.getSchemaLocation().getFragment().toString());
		return this.schema.at(keyword.head());
	}

	private static String values(JsonNode list, String separator) {
		return list.valueStream().map(JsonNode::asString).collect(Collectors.joining(separator));
	}

	private String name() {
		JsonPointer at = instancePlace();
		if (at.matches()) {
			return "The file";
		}
		return at.last().mayMatchElement() ? "This item" : at.last().getMatchingProperty();
	}

	private String property() {
		return Objects.requireNonNull(this.error.getProperty());
	}

	private JsonPointer instancePlace() {
		return JsonPointer.compile(this.error.getInstanceLocation().toString());
	}

	private String written() {
		return this.file.written(instancePlace());
	}

	private JsonNode instance() {
		return this.error.getInstanceNode();
	}

	private String offending() {
		return switch (this.error.getKeyword()) {
			case "additionalProperties" -> property();
			case "required" -> "";
			default -> instance().isValueNode() ? written() : "";
		};
	}

}
