package io.taikei.source;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.taikei.text.ProblemMessage;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * A YAML file that anybody may have written: its content, the line of every key, and its
 * numbers as they are written, since {@code 1.10} is another code than {@code 1.1}.
 */
public final class YamlDocument {

	private static final int MOST_BYTES = 5_000_000;

	private static final int SMALL = 50_000;

	private static final YAMLMapper MAPPER = mapper(1024);

	/** With a buffer that holds all: the parser copies a text anew for each part. */
	private static final YAMLMapper OF_LARGE = mapper(MOST_BYTES);

	private final JsonNode tree;

	private final YamlLines lines;

	private final Map<JsonPointer, String> numbers;

	YamlDocument(JsonNode tree, Map<JsonPointer, Integer> lines, Map<JsonPointer, String> numbers) {
		this.tree = tree;
		this.lines = new YamlLines(lines);
		this.numbers = Map.copyOf(numbers);
	}

	private static YAMLMapper mapper(int bufferSize) {
		LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_BYTES).setBufferSize(bufferSize).build();
		return YAMLMapper.builder(YAMLFactory.builder().loadSettings(settings).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
			.build();
	}

	/**
	 * Parses the text of a file.
	 * @throws YamlUnreadable if it is no YAML, or goes beyond what is read of it
	 */
	public static YamlDocument parse(String content) {
		requireSize(content);
		requirePrintable(content);
		try (JsonParser parser = ((content.length() < SMALL) ? MAPPER : OF_LARGE).createParser(content)) {
			return new YamlTreeBuilder(parser).build();
		}
		catch (JacksonException ex) {
			throw new YamlUnreadable((ex.getLocation() != null) ? ex.getLocation().getLineNr() : null,
					ProblemMessage.of("yaml.none", String.valueOf(ex.getOriginalMessage())), ex);
		}
	}

	private static void requireSize(String content) {
		int bytes = content.getBytes(StandardCharsets.UTF_8).length;
		if (bytes > MOST_BYTES) {
			throw new YamlUnreadable(null, ProblemMessage.of("file.large", bytes, MOST_BYTES), null);
		}
	}

	/** The parser itself would not tell where such a character stands. */
	private static void requirePrintable(String content) {
		for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
			int character = content.codePointAt(at);
			if (!StreamReader.isPrintable(character)) {
				throw new YamlUnreadable((int) content.substring(0, at + 1).lines().count(),
						ProblemMessage.of("yaml.character", "U+%04X".formatted(character)), null);
			}
		}
	}

	/** The content, to be pruned of what is wrong; a missing node where there is none. */
	public JsonNode tree() {
		return this.tree;
	}

	/** Where everything stands. */
	public YamlLines lines() {
		return this.lines;
	}

	/** The numbers as they are written, by their paths. */
	public Map<JsonPointer, String> numbers() {
		return this.numbers;
	}

}
