package io.taikei.vocabulary;

import java.nio.file.Path;
import java.util.List;

import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.model.SourceSpan;
import io.taikei.source.YamlFile;
import io.taikei.source.YamlLines;
import io.taikei.text.Bilingual;
import tools.jackson.core.JsonPointer;

/**
 * A file of themes, read but not yet checked.
 *
 * @param name the file's name
 * @param themes the themes in their order
 * @param lines where everything stands
 */
record ThemeFile(String name, List<ThemeEntry> themes, YamlLines lines) {

	private static final JsonPointer THEMES = JsonPointer.empty().appendProperty("themes");

	ThemeFile {
		themes = List.copyOf(themes);
	}

	static ThemeFile read(Path file) {
		YamlFile yaml = YamlFile.parse(file);
		return new ThemeFile(file.getFileName().toString(), yaml.as(Content.class).themes(), yaml.lines());
	}

	/** A problem with the given key of the theme at the given index. */
	Problem problem(RuleId rule, int theme, String key, Bilingual explanation) {
		return problem(rule, THEMES.appendIndex(theme).appendProperty(key), explanation);
	}

	/** A problem with one item of the given key's list. */
	Problem problem(RuleId rule, int theme, String key, int item, Bilingual explanation) {
		return problem(rule, THEMES.appendIndex(theme).appendProperty(key).appendIndex(item), explanation);
	}

	private Problem problem(RuleId rule, JsonPointer where, Bilingual explanation) {
		return Problem.of(rule, SourceSpan.line(this.name, this.lines.of(where)), explanation);
	}

	/** The top of the YAML file. */
	private record Content(List<ThemeEntry> themes) {
	}

}
