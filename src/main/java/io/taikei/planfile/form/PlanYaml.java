package io.taikei.planfile.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taikei.source.YamlDocument;
import io.taikei.source.YamlUnreadable;
import io.taikei.text.ProblemMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The YAML of plan files: constants in kebab case, numbers as they are written, nothing
 * written that is absent.
 */
public final class PlanYaml {

	private static final YAMLMapper MAPPER = YAMLMapper.builder()
		.annotationIntrospector(new KebabCaseConstants())
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
				YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
		.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
		.build();

	private final YamlDocument document;

	private PlanYaml(YamlDocument document) {
		this.document = document;
	}

	/**
	 * Parses the text of a file.
	 * @throws PlanFileUnreadable if it is no YAML mapping, or goes beyond the limits
	 */
	public static PlanYaml parse(String content) {
		try {
			YamlDocument document = YamlDocument.parse(content);
			if (!document.tree().isObject()) {
				throw new PlanFileUnreadable(1, ProblemMessage.of("plan-file.no-keys"), null);
			}
			return new PlanYaml(document);
		}
		catch (YamlUnreadable ex) {
			throw new PlanFileUnreadable(ex.line(), ex.explanation(), ex);
		}
	}

	/** The file's content, to be pruned of what is wrong. */
	public JsonNode tree() {
		return this.document.tree();
	}

	/** The line of what the path leads to, or of the nearest key above it. */
	public int line(JsonPointer path) {
		return this.document.lines().of(path);
	}

	/** What is written at the path, where one value is. */
	String written(JsonPointer path) {
		return Objects.requireNonNullElseGet(this.document.numbers().get(path), () -> tree().at(path).asString(""));
	}

	/**
	 * The form of a tree that keeps to the schema, made of numbers as they are written.
	 */
	public PlanForm form() {
		this.document.numbers().forEach((path, written) -> {
			switch (tree().at(path.head())) {
				case ObjectNode object when object.has(path.last().getMatchingProperty()) ->
					object.put(path.last().getMatchingProperty(), written);
				case ArrayNode array when array.path(path.last().getMatchingIndex()).isNumber() ->
					array.set(path.last().getMatchingIndex(), written);
				default -> {
					// It was taken out.
				}
			}
		});
		return MAPPER.treeToValue(tree(), PlanForm.class);
	}

	/**
	 * What stands below a key of the file; empty where it has none.
	 * @throws PlanFileUnreadable if it is no such form
	 */
	public <T> Optional<T> part(String key, Class<T> form) {
		JsonNode part = tree().path(key);
		return part.isObject() ? Optional.of(value(key, part, form)) : Optional.empty();
	}

	/**
	 * What is listed below a key of the file; none where it has no such list.
	 * @throws PlanFileUnreadable if any of it is no such form
	 */
	public <T> List<T> parts(String key, Class<T> form) {
		return tree().path(key).valueStream().map((part) -> value(key, part, form)).toList();
	}

	private static <T> T value(String key, JsonNode part, Class<T> form) {
		try {
			return MAPPER.treeToValue(part, form);
		}
		catch (JacksonException ex) {
			throw new PlanFileUnreadable(null,
					ProblemMessage.of("plan-file.part", key, String.valueOf(ex.getOriginalMessage())), ex);
		}
	}

	public static String write(PlanForm form) {
		return MAPPER.writeValueAsString(form);
	}

	/** An element as it stands in the list of those at the top. */
	public static String write(ElementForm form) {
		return MAPPER.writeValueAsString(List.of(form));
	}

	private static final class KebabCaseConstants extends JacksonAnnotationIntrospector {

		@Override
		public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
			return EnumNamingStrategies.KebabCaseStrategy.class;
		}

	}

}
