package io.taikei.source;

import java.util.Map;

import tools.jackson.core.JsonPointer;

/** Where everything stands in a YAML file. */
public final class YamlLines {

	private final Map<JsonPointer, Integer> lines;

	YamlLines(Map<JsonPointer, Integer> lines) {
		this.lines = Map.copyOf(lines);
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
