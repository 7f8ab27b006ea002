package io.taikei.reader.torntable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.taikei.source.YamlFile;

/**
 * What the plans of fictional towns are made of.
 *
 * @param fields the fields of municipal administration
 */
record TornDocumentStock(List<Field> fields) {

	private static final Path FILE = Path.of("src/test/resources/torn/stock.yaml");

	TornDocumentStock {
		fields = List.copyOf(fields);
	}

	static TornDocumentStock read() {
		return YamlFile.read(FILE, TornDocumentStock.class);
	}

	/** A field with visions that it is put under. */
	record Field(String field, List<String> visions, List<Goal> goals) {
	}

	/** A goal with its policies, and the initiatives of each. */
	record Goal(String title, Map<String, List<String>> policies) {
	}

}
