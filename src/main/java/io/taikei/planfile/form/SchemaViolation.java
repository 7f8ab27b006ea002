package io.taikei.planfile.form;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
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

	private Bilingual message() {
		String bound = this.error.getSchemaNode().asString("");
		return switch (this.error.getKeyword()) {
			case "additionalProperties" -> ProblemMessage.of("key.unknown", property(), keys());
			case "required" -> ProblemMessage.of("key.missing", property());
			case "type" -> isUnquoted() ? ProblemMessage.of("value.unquoted", name(), written())
					: ProblemMessage.of("value.type", name(), expectedType());
			case "enum" -> ProblemMessage.of("value.enum", name(), values(this.error.getSchemaNode()));
			case "maxLength" -> ProblemMessage.of("value.long", name(), bound);
			case "pattern" -> ProblemMessage.of("value.form", name(), description());
			case "minimum" -> ProblemMessage.of("value.minimum", name(), bound);
			case "maximum" -> ProblemMessage.of("value.maximum", name(), bound);
			case "minItems" -> ProblemMessage.of("value.min-items", name(), bound);
			case "maxItems" -> ProblemMessage.of("value.max-items", name(), bound);
			default -> ProblemMessage.of("value.other", name(), String.valueOf(this.error.getMessage()));
		};
	}

	private Bilingual expectedType() {
		JsonNode expected = this.error.getSchemaNode();
		return (expected.isArray() ? expected.valueStream() : Stream.of(expected))
			.map((type) -> ProblemMessage.of("type." + type.asString()))
			.reduce((first, second) -> ProblemMessage.of("type.or", first, second))
			.orElseThrow();
	}

	private boolean isUnquoted() {
		return "string".equals(this.error.getSchemaNode().asString("")) && instance().isValueNode()
				&& !instance().isNull();
	}

	private String keys() {
		return String.join(", ", definition().path("properties").propertyNames());
	}

	/** What is expected, in Japanese by the schema's comment. */
	private Bilingual description() {
		return new Bilingual(definition().path("$comment").asString(""), definition().path("description").asString(""));
	}

	/** The part of the schema that holds the broken keyword. */
	private JsonNode definition() {
		JsonPointer keyword = JsonPointer.compile(this.error.getSchemaLocation().getFragment().toString());
		return this.schema.at(keyword.head());
	}

	private static String values(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
	}

	private Bilingual name() {
		JsonPointer at = instancePlace();
		if (at.matches()) {
			return ProblemMessage.of("value.file");
		}
		return at.last().mayMatchElement() ? ProblemMessage.of("value.item")
				: Bilingual.sameInBoth(at.last().getMatchingProperty());
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
