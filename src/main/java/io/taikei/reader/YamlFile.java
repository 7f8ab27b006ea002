package io.taikei.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import io.taikei.model.CanonicalText;
import io.taikei.yaml.YamlLines;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a YAML file of ours into records, strictly: no unknown or missing key, no type
 * bent to fit, since an unquoted code would lose its leading zero.
 */
final class YamlFile {

	private static final YAMLMapper MAPPER = YAMLMapper.builder()
		.annotationIntrospector(new RecordKeys())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.withCoercionConfig(LogicalType.Textual,
				(text) -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
		.build();

	private YamlFile() {
	}

	static <T> T read(Path path, Class<T> type) {
		return read(path, content(path), type);
	}

	/** Reads YAML that is only a part of the file, with the lines it has there. */
	static <T> T read(Path path, String content, Class<T> type) {
		YamlLines lines = lines(path, content);
		try {
			return MAPPER.readValue(content, type);
		}
		catch (DatabindException ex) {
			throw new ReadingFailed.YamlInvalid(path, lines.of(ex.getPath()), message(ex), ex);
		}
		catch (JacksonException ex) {
			throw invalid(path, ex);
		}
	}

	/** Where everything in the file stands. */
	static YamlLines lines(Path path) {
		return lines(path, content(path));
	}

	/** Where everything stands in YAML that is only a part of the file. */
	static YamlLines lines(Path path, String content) {
		try (JsonParser parser = MAPPER.createParser(content)) {
			return new YamlLines(parser);
		}
		catch (JacksonException ex) {
			throw invalid(path, ex);
		}
	}

	private static ReadingFailed invalid(Path path, JacksonException ex) {
		return new ReadingFailed.YamlInvalid(path, ex.getLocation().getLineNr(), ex.getOriginalMessage(), ex);
	}

	static String content(Path path) {
		try {
			return CanonicalText.of(Files.readString(path));
		}
		catch (IOException ex) {
			throw new ReadingFailed.FileUnreadable(path, null, "No UTF-8 file that can be read.", ex);
		}
	}

	private static String message(DatabindException ex) {
		String key = key(ex);
		return key.isEmpty() ? reason(ex) : key + ": " + reason(ex);
	}

	private static String reason(DatabindException ex) {
		if (ex instanceof UnrecognizedPropertyException unknown) {
			return "Unknown key; known here are %s.".formatted(unknown.getKnownPropertyIds());
		}
		// What a record's own constructor refuses.
		return (ex.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null)
				? refused.getMessage() : ex.getOriginalMessage();
	}

	private static String key(DatabindException ex) {
		return ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "item " + (step.getIndex() + 1))
			.collect(Collectors.joining("."));
	}

}
