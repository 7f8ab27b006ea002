package io.taikei.planfile;

import java.util.Objects;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import io.taikei.model.Problem;
import io.taikei.model.SourceSpan;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One thing that breaks the schema of plan files, in words for the person who wrote it.
 *
 * @param error what the schema's validator says
 * @param schema the whole schema
 */
record SchemaViolation(Error error, JsonNode schema) {

	Problem problem(SourceSpan source) {
		Problem problem = Problem.error(rule(), source, message());
		String offending = offending();
		return offending.isEmpty() ? problem : problem.about(offending);
	}

	private String rule() {
		return switch (this.error.getKeyword()) {
			case "additionalProperties" -> "unknown-key";
			case "required" -> "missing-key";
			case "type" -> "wrong-type";
			case "enum" -> "unknown-value";
			case "maxLength" -> "over-long-text";
			case "pattern" -> "malformed-value";
			default -> "out-of-bounds";
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
		JsonNode expected = this.error.getSchemaNode();
		boolean unquoted = "string".equals(expected.asString("")) && instance().isValueNode() && !instance().isNull();
		if (unquoted) {
			return "must be text; put it in quotes, as \"%s\"".formatted(instance().asString());
		}
		String types = expected.isArray() ? values(expected, " or ") : expected.asString();
		return "must be " + types.replace("string", "text")
			.replace("object", "a mapping of keys")
			.replace("array", "a list")
			.replace("integer", "a whole number");
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
		JsonPointer at = JsonPointer.compile(this.error.getInstanceLocation().toString());
		String property = (at.length() > 0) ? at.last().getMatchingProperty() : "The file";
		return Character.isDigit(property.charAt(0)) ? "This item" : property;
	}

	private String property() {
		return Objects.requireNonNull(this.error.getProperty());
	}

	private JsonNode instance() {
		return this.error.getInstanceNode();
	}

	private String offending() {
		return switch (this.error.getKeyword()) {
			case "additionalProperties" -> property();
			case "required" -> "";
			default -> instance().isValueNode() ? instance().asString() : "";
		};
	}

}
