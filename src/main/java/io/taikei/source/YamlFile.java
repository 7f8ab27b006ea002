package io.taikei.source;

import java.nio.file.Path;
import java.util.stream.Collectors;

import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads a YAML file of ours into records, strictly: no unknown or missing key, no type
 * bent to fit, since an unquoted code would lose its leading zero.
 */
public final class YamlFile {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.annotationIntrospector(new RecordKeys())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.withCoercionConfig(LogicalType.Textual,
				(text) -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
		.build();

	private final Path path;

	private final YamlDocument document;

	private YamlFile(Path path, YamlDocument document) {
		this.path = path;
		this.document = document;
	}

	public static <T> T read(Path path, Class<T> type) {
		return parse(path).as(type);
	}

	public static YamlFile parse(Path path) {
		return parse(path, new SourceFile(path).readUtf8(ProblemMessage.of("file.unreadable")).content());
	}

	/** Parses YAML that is only a part of the file, with the lines it has there. */
	public static YamlFile parse(Path path, String content) {
		try {
			return new YamlFile(path, YamlDocument.parse(content));
		}
		catch (YamlUnreadable ex) {
			throw new ReadingFailed.YamlInvalid(path, ex.line(), ex.explanation(), ex);
		}
	}

	/** Where everything stands. */
	public YamlLines lines() {
		return this.document.lines();
	}

	/** What stands there, as a record. */
	public <T> T as(Class<T> type) {
		if (!this.document.tree().isObject()) {
			throw new ReadingFailed.YamlInvalid(this.path, 1, ProblemMessage.of("yaml.no-keys"), null);
		}
		try {
			return MAPPER.treeToValue(this.document.tree(), type);
		}
		catch (JacksonException ex) {
			throw new ReadingFailed.YamlInvalid(this.path, this.document.lines().of(pointer(ex)), message(ex), ex);
		}
	}

	private static JsonPointer pointer(JacksonException ex) {
		JsonPointer pointer = JsonPointer.empty();
		for (Reference step : ex.getPath()) {
			pointer = (step.getPropertyName() != null) ? pointer.appendProperty(step.getPropertyName())
					: pointer.appendIndex(step.getIndex());
		}
		return pointer;
	}

	private Bilingual message(JacksonException ex) {
		String key = key(ex);
		return key.isEmpty() ? reason(ex) : ProblemMessage.of("told-of", key, reason(ex));
	}

	private Bilingual reason(JacksonException ex) {
		String number = this.document.numbers().get(pointer(ex));
		if (number != null && ex instanceof MismatchedInputException mismatch
				&& mismatch.getTargetType() == String.class) {
			return ProblemMessage.of("yaml.unquoted", number);
		}
		if (ex instanceof UnrecognizedPropertyException unknown) {
			return ProblemMessage.of("yaml.unknown-key", unknown.getKnownPropertyIds());
		}
		return (ex.getCause() instanceof RefusedValue refused) ? refused.explanation()
				: ProblemMessage.of("yaml.value", ex.getOriginalMessage());
	}

	private static String key(JacksonException ex) {
		return ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "item " + (step.getIndex() + 1))
			.collect(Collectors.joining("."));
	}

}
