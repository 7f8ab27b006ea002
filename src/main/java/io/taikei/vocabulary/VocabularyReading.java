package io.taikei.vocabulary;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.Problem;

/**
 * What was made of the files of a vocabulary.
 *
 * @param themes the themes
 * @param frequencies how rare words and themes are
 */
public record VocabularyReading(ThemeReading themes, FrequencyReading frequencies) {

	/** All that is wrong, those of the themes first. */
	public List<Problem> problems() {
		return Stream.concat(this.themes.problems().stream(), this.frequencies.problems().stream()).toList();
	}

	/** Whether plans may be read and compared by it. */
	public boolean valid() {
		return problems().stream().noneMatch(Problem::isError);
	}

}
