package io.taikei.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;

/**
 * The line of every key of a YAML file. Data binding buffers what it does not expect, so
 * its own location of an error is often that of the file's end.
 */
public final class YamlLines {

	private final Map<JsonPointer, Integer> lines = new HashMap<>();

	/** Reads the parser to its end. */
	public YamlLines(JsonParser parser) {
		while (parser.nextToken() != null) {
			this.lines.putIfAbsent(parser.streamReadContext().pathAsPointer(),
					parser.currentTokenLocation().getLineNr());
		}
	}

	/** The line of the key at the given path, or of the nearest one above it. */
	public int of(List<Reference> path) {
		JsonPointer pointer = JsonPointer.empty();
		for (Reference step : path) {
			pointer = (step.getPropertyName() != null) ? pointer.appendProperty(step.getPropertyName())
					: pointer.appendIndex(step.getIndex());
		}
		return of(pointer);
	}

	/** The line of what the given path leads to, or of the nearest key above it. */
	public int of(JsonPointer path) {
		JsonPointer pointer = path;
		while (!this.lines.containsKey(pointer) && pointer.head() != null) {
			pointer = pointer.head();
		}
		return this.lines.getOrDefault(pointer, 1);
	}

}
