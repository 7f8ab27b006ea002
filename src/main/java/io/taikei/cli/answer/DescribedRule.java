package io.taikei.cli.answer;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.taikei.model.Problem.Severity;
import io.taikei.model.RuleId;
import io.taikei.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * A rule in the reader's language, in Markdown where it is for people.
 *
 * @param words the language's words around the description
 * @param rule its name
 * @param severity how bad it is to break it
 * @param section what it is about
 * @param when what breaks it
 * @param advice what to do
 * @param file the file that the examples are parts of
 * @param wrong an example that breaks it; null where none is short enough
 * @param right the same as it should be
 */
public record DescribedRule(@JsonIgnore ResourceBundle words, String rule, Severity severity, String section,
		String when, @JsonProperty("do") String advice, String file, @Nullable String wrong,
		@Nullable String right) implements CommandAnswer {

	/** The rules of a section of the book. */
	public static Stream<DescribedRule> of(RuleBook.Section section, ResourceBundle words) {
		boolean japanese = words.getLocale().getLanguage().equals(Locale.JAPANESE.getLanguage());
		String title = japanese ? section.section().ja() : section.section().en();
		return section.rules().entrySet().stream().map((rule) -> {
			RuleBook.Entry entry = rule.getValue();
			RuleBook.Words described = japanese ? entry.ja() : entry.en();
			String file = (entry.file() != null) ? entry.file() : section.file();
			return new DescribedRule(words, rule.getKey(), RuleId.of(rule.getKey()).severity(), title, described.when(),
					described.advice(), file, entry.wrong(), entry.right());
		});
	}

	@Override
	public Stream<String> lines(Ansi ansi) {
		String kind = this.words.getString("rules." + this.severity.name().toLowerCase(Locale.ROOT));
		Stream<String> description = Stream.of("### `%s` (%s)".formatted(this.rule, kind), "", this.when, "",
				this.advice, "");
		return Stream
			.of(description, example(this.words.getString("rules.wrong").formatted(this.file), this.wrong),
					example(this.words.getString("rules.right"), this.right))
			.flatMap((lines) -> lines);
	}

	private Stream<String> example(String heading, @Nullable String example) {
		if (example == null) {
			return Stream.empty();
		}
		String language = this.file.endsWith(".yaml") ? "yaml" : "";
		return Stream.of(Stream.of(heading, "", "```" + language), example.lines(), Stream.of("```", ""))
			.flatMap((lines) -> lines);
	}

}
