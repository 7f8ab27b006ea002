package io.taikei.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds the tree of a YAML document in one go, and keeps what a tree forgets: where
 * everything stands, and how numbers are written.
 */
final class YamlTreeBuilder {

	private static final int DEEPEST = 60;

	/** Ten times a plan with all its texts; each that is wrong is told of. */
	private static final int MOST_VALUES = 200_000;

	/** What a program can hold; longer ones are texts, for the schema to tell of. */
	private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{0,18})?([eE][-+]?\\d{1,2})?");

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final JsonParser parser;

	private final Map<JsonPointer, Integer> lines = new HashMap<>();

	private final Map<JsonPointer, String> numbers = new HashMap<>();

	YamlTreeBuilder(JsonParser parser) {
		this.parser = parser;
	}

	YamlDocument build() {
		JsonToken first = next();
		JsonNode tree = (first != null) ? node(first) : NODES.missingNode();
		if (next() != null) {
			throw unreadable(ProblemMessage.of("yaml.second-document"));
		}
		return new YamlDocument(tree, this.lines, this.numbers);
	}

	private @Nullable JsonToken next() {
		JsonToken token = this.parser.nextToken();
		if (token == null && this.parser.isClosed()) {
			return null;
		}
		requireNoTag();
		if (token == null) {
			throw unreadable(ProblemMessage.of("yaml.no-value"));
		}
		requireNoAlias();
		if (this.parser.streamReadContext().getNestingDepth() > DEEPEST) {
			throw unreadable(ProblemMessage.of("yaml.deep", DEEPEST));
		}
		this.lines.putIfAbsent(pointer(), line());
		if (this.lines.size() > MOST_VALUES) {
			throw unreadable(ProblemMessage.of("yaml.many", MOST_VALUES));
		}
		return token;
	}

	private void requireNoAlias() {
		if (this.parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
			throw unreadable(ProblemMessage.of("yaml.alias", yaml.getString()));
		}
	}

	/** A tag would make of a text what is none; {@code !!str} does not. */
	private void requireNoTag() {
		Object tag = this.parser.getTypeId();
		if (tag != null && !tag.toString().isEmpty() && !tag.equals("tag:yaml.org,2002:str")) {
			throw unreadable(ProblemMessage.of("yaml.tag", tag));
		}
	}

	private JsonNode node(JsonToken token) {
		return switch (token) {
			case START_OBJECT -> object();
			case START_ARRAY -> array();
			case VALUE_TRUE -> NODES.booleanNode(true);
			case VALUE_FALSE -> NODES.booleanNode(false);
			case VALUE_NULL -> NODES.nullNode();
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(this.parser.getString());
			default -> NODES.stringNode(this.parser.getString());
		};
	}

	private JsonNode number(String written) {
		this.numbers.put(pointer(), written);
		if (INTEGER.matcher(written).matches()) {
			long value = Long.parseLong(written);
			return (value == (int) value) ? NODES.numberNode((int) value) : NODES.numberNode(value);
		}
		return DECIMAL.matcher(written).matches() ? NODES.numberNode(new BigDecimal(written))
				: NODES.stringNode(written);
	}

	private ObjectNode object() {
		ObjectNode object = NODES.objectNode();
		for (JsonToken token = next(); token == JsonToken.PROPERTY_NAME; token = next()) {
			String key = this.parser.currentName();
			JsonToken value = next();
			if (value != null) {
				object.set(key, node(value));
			}
		}
		return object;
	}

	private ArrayNode array() {
		ArrayNode array = NODES.arrayNode();
		for (JsonToken token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
			array.add(node(token));
		}
		return array;
	}

	private JsonPointer pointer() {
		return this.parser.streamReadContext().pathAsPointer();
	}

	private int line() {
		return this.parser.currentTokenLocation().getLineNr();
	}

	private YamlUnreadable unreadable(Bilingual explanation) {
		return new YamlUnreadable(line(), explanation, null);
	}

}
