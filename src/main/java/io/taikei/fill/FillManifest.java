package io.taikei.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a database has to be after its import, beside the files that are imported.
 *
 * @param nodes how many nodes there are
 * @param links how many relationships
 * @param schema its constraints and indexes
 * @param labels every label that was known
 * @param types every relationship type
 * @param properties every property
 */
record FillManifest(long nodes, long links, List<SchemaRule> schema, List<String> labels, List<String> types,
		List<String> properties) {

	private static final String FILE = "fill.json";

	FillManifest {
		schema = List.copyOf(schema);
		labels = List.copyOf(labels);
		types = List.copyOf(types);
		properties = List.copyOf(properties);
	}

	void write(Path folder) throws IOException {
		Files.writeString(folder.resolve(FILE), JsonMapper.shared().writeValueAsString(this));
	}

	/**
	 * That of a folder.
	 * @throws FillImpossible if it has none
	 */
	static FillManifest read(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.exists(file)) {
			throw new FillImpossible("No fill was written into %s: %s is not there".formatted(folder, FILE));
		}
		return JsonMapper.shared().readValue(Files.readString(file), FillManifest.class);
	}

	/** A constraint or an index, with the statement that creates it. */
	record SchemaRule(String name, String statement) {
	}

}
