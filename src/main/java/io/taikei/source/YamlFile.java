package io.taikei.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.text.Bilingual;
import io.taikei.text.ProblemMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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
		return ex.getPath().isEmpty() ? reason(ex) : ProblemMessage.of("told-of", key(ex), reason(ex));
	}

	private Bilingual reason(JacksonException ex) {
		if (ex.getCause() instanceof RefusedValue refused) {
			return refused.explanation();
		}
		return switch (ex) {
			case UnrecognizedPropertyException unknown ->
				ProblemMessage.of("yaml.unknown-key", listed(unknown.getKnownPropertyIds().stream()));
			case MismatchedInputException mismatch -> reason(mismatch, pointer(ex));
			default -> ProblemMessage.of("yaml.value", ex.getOriginalMessage());
		};
	}

	private Bilingual reason(MismatchedInputException ex, JsonPointer pointer) {
		String number = this.document.numbers().get(pointer);
		JsonNode value = this.document.tree().at(pointer);
		Class<?> expected = ex.getTargetType();
		if (value.isMissingNode()) {
			return ProblemMessage.of("yaml.missing");
		}
		if (value.isNull()) {
			return ProblemMessage.of("yaml.empty");
		}
		if (expected == String.class && number != null) {
			return ProblemMessage.of("yaml.unquoted", number);
		}
		return expected(expected, ex);
	}

	private static Bilingual expected(@Nullable Class<?> type, MismatchedInputException ex) {
		if (type == null) {
			return ProblemMessage.of("yaml.value", ex.getOriginalMessage());
		}
		if (type.isEnum()) {
			return ProblemMessage.of("yaml.one-of",
					listed(Arrays.stream(type.getEnumConstants()).map((one) -> MAPPER.valueToTree(one).asString())));
		}
		if (type == String.class) {
			return ProblemMessage.of("yaml.text");
		}
		if (Collection.class.isAssignableFrom(type)) {
			return ProblemMessage.of("yaml.list");
		}
		if (type.isRecord() || Map.class.isAssignableFrom(type)) {
			return ProblemMessage.of("yaml.keys");
		}
		return ProblemMessage.of("yaml.value", ex.getOriginalMessage());
	}

	private static Bilingual listed(Stream<?> names) {
		return Bilingual.listing(names.map(Object::toString).toList());
	}

	private static Bilingual key(JacksonException ex) {
		return Bilingual.pointSeparated(ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? Bilingual.sameInBoth(step.getPropertyName())
					: ProblemMessage.of("yaml.item", step.getIndex() + 1))
			.toList());
	}

}
