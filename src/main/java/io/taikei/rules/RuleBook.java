package io.taikei.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.taikei.model.RuleId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code rules.yaml} says of every rule. */
public final class RuleBook {

	private static final List<Section> SECTIONS = read();

	private RuleBook() {
	}

	/** All rules, in the order of {@link RuleId}. */
	public static List<Section> sections() {
		return SECTIONS;
	}

	/** What a rule says, in both languages. */
	public static Entry rule(RuleId rule) {
		return SECTIONS.stream()
			.flatMap((section) -> Stream.ofNullable(section.rules().get(rule.id())))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No words on the rule " + rule));
	}

	private static List<Section> read() {
		try (InputStream rules = RuleBook.class.getResourceAsStream("rules.yaml")) {
			return new YAMLMapper().readValue(Objects.requireNonNull(rules, "rules.yaml is missing"),
					new TypeReference<List<Section>>() {
					});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Rules that are about one kind of thing.
	 *
	 * @param section what they are about
	 * @param file the file that the examples are parts of
	 * @param rules the rules by their names, in order
	 */
	public record Section(Title section, String file, Map<String, Entry> rules) {
	}

	/** What the rules of a section are about, in both languages. */
	public record Title(String ja, String en) {
	}

	/**
	 * A rule.
	 *
	 * @param file the file that its examples are parts of; null where it is the section's
	 * @param wrong an example that breaks it; null where none is short enough
	 * @param right the same as it should be
	 */
	public record Entry(@Nullable String file, Words ja, Words en, @Nullable String wrong, @Nullable String right) {
	}

	/**
	 * A rule in words.
	 *
	 * @param when what breaks it
	 * @param advice what to do
	 */
	public record Words(String when, @JsonProperty("do") String advice) {
	}

}
