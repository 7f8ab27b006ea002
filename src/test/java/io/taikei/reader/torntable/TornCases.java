package io.taikei.reader.torntable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the torn tables of made-up plans as cases: a folder each, with the text and
 * {@code truth.json}, the right reading.
 */
public final class TornCases {

	private final TornDocumentStock stock = TornDocumentStock.read();

	private final Path folder;

	public TornCases(Path folder) {
		this.folder = folder;
	}

	/** Writes those of so many seeds. */
	public void write(long first, int count) throws IOException {
		for (long seed = first; seed < first + count; seed++) {
			TornDocument document = TornDocument.of(seed, this.stock);
			Path one = Files.createDirectories(this.folder.resolve(String.valueOf(seed)));
			Files.write(one.resolve("input.txt"), document.folder().document().lines());
			JsonMapper.shared().writeValue(one.resolve("truth.json").toFile(), truth(document, seed));
		}
	}

	private static Map<String, Object> truth(TornDocument document, long seed) {
		List<Map<String, @Nullable Object>> elements = new ArrayList<>();
		document.entries().forEach((entry) -> add(document, entry, null, elements));
		return Map.of("case", seed + "-torn", "levels",
				document.style().levels().stream().map((level) -> Map.of("name", level.name())).toList(), "elements",
				elements);
	}

	/** A reserved place has no name that could be right. */
	private static void add(TornDocument document, TornDocumentEntry entry, @Nullable Integer parent,
			List<Map<String, @Nullable Object>> elements) {
		if (entry.isReserved()) {
			return;
		}
		int index = elements.size();
		List<String> levels = document.style().levels().stream().map((level) -> level.name()).toList();
		elements.add(element(levels.get(entry.depth() - 1),
				document.style().isLabelled(entry) ? null : document.code(entry), entry.title(), parent));
		entry.children().forEach((child) -> add(document, child, index, elements));
		entry.initiatives().forEach((initiative) -> elements.add(element(levels.getLast(), null, initiative, index)));
	}

	private static Map<String, @Nullable Object> element(String level, @Nullable String code, String title,
			@Nullable Integer parent) {
		Map<String, @Nullable Object> element = new LinkedHashMap<>();
		element.put("level", level);
		element.put("code", code);
		element.put("title", title);
		element.put("parent", parent);
		return element;
	}

}
