package io.taikei.vocabulary;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.Problem;
import io.taikei.model.Theme;
import io.taikei.source.ReadingFailed;

/**
 * Reads the vocabulary of themes, a YAML file, and checks it as a whole. The themes go to
 * the search for overlaps and to the graph.
 */
public final class ThemeReader {

	/**
	 * Reads the themes in the given file.
	 * @throws ReadingFailed if the file can't be read at all, or has an unknown or
	 * missing key or a wrong type
	 */
	public ThemeReading read(Path file) {
		ThemeFile source = ThemeFile.read(file);
		List<Problem> problems = Stream
			.of(ThemeIds.check(source), ThemeHierarchy.check(source), ThemeRelations.check(source),
					ThemeTriggers.check(source), ThemeAlignments.check(source))
			.flatMap(List::stream)
			.sorted(Comparator.comparingInt((problem) -> problem.source().firstLine()))
			.toList();
		return problems.isEmpty() ? new ThemeReading(themes(source), problems) : new ThemeReading(List.of(), problems);
	}

	private static List<Theme> themes(ThemeFile source) {
		return source.themes().stream().map((theme) -> theme.toTheme(ThemeRelations.of(theme, source))).toList();
	}

}
