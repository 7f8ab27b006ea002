package io.taikei.planfile;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taikei.yaml.YamlLines;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The YAML of plan files: constants in kebab case, nothing written that is absent, and
 * limits on what is read of a file that anybody may send.
 */
final class PlanYaml {

	private static final int MOST_BYTES = 5_000_000;

	private static final int DEEPEST = 60;

	private static final YAMLMapper MAPPER = YAMLMapper.builder(
			YAMLFactory.builder().loadSettings(LoadSettings.builder().setCodePointLimit(MOST_BYTES).build()).build())
		.annotationIntrospector(new KebabCaseConstants())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
				YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
		.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
		.build();

	private final JsonNode tree;

	private final YamlLines lines;

	private PlanYaml(JsonNode tree, YamlLines lines) {
		this.tree = tree;
		this.lines = lines;
	}

	/**
	 * Parses the text of a file.
	 * @throws PlanFileUnreadable if it is no YAML mapping, or goes beyond the limits
	 */
	static PlanYaml parse(String content) {
		requireSize(content);
		try {
			requireDepthAndNoAlias(content);
			JsonNode tree = MAPPER.readTree(content);
			if (!tree.isObject()) {
				throw new PlanFileUnreadable(1, "No plan file: it begins with keys such as municipality and edition.",
						null);
			}
			try (JsonParser parser = MAPPER.createParser(content)) {
				return new PlanYaml(tree, new YamlLines(parser));
			}
		}
		catch (JacksonException ex) {
			throw new PlanFileUnreadable(ex.getLocation().getLineNr(), "No YAML: " + ex.getOriginalMessage(), ex);
		}
	}

	private static void requireSize(String content) {
		int bytes = content.getBytes(StandardCharsets.UTF_8).length;
		if (bytes > MOST_BYTES) {
			throw new PlanFileUnreadable(null,
					"The file has %,d bytes; at most %,d are read. Is it the right file?".formatted(bytes, MOST_BYTES),
					null);
		}
	}

	private static void requireDepthAndNoAlias(String content) {
		try (JsonParser parser = MAPPER.createParser(content)) {
			while (parser.nextToken() != null) {
				int line = parser.currentTokenLocation().getLineNr();
				if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
					throw new PlanFileUnreadable(line, "YAML aliases (*%s) are not read; write out what it stands for."
						.formatted(yaml.getString()), null);
				}
				if (parser.streamReadContext().getNestingDepth() > DEEPEST) {
					throw new PlanFileUnreadable(line,
							"Nested deeper than %d levels of YAML; a plan is not that deep.".formatted(DEEPEST), null);
				}
			}
		}
	}

	/** The file's content, to be pruned of what is wrong. */
	JsonNode tree() {
		return this.tree;
	}

	YamlLines lines() {
		return this.lines;
	}

	/** The form of a tree that keeps to the schema. */
	static PlanForm form(JsonNode tree) {
		return MAPPER.treeToValue(tree, PlanForm.class);
	}

	static String write(PlanForm form) {
		return MAPPER.writeValueAsString(form);
	}

	private static final class KebabCaseConstants extends JacksonAnnotationIntrospector {

		@Override
		public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
			return EnumNamingStrategies.KebabCaseStrategy.class;
		}

	}

}
