package io.taikei.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.analysis.ja.dict.UserDictionary;

/**
 * The word lists beside this class: words the dictionary lacks, the spellings of words,
 * and the boilerplate of plans.
 */
final class Lexicon {

	private Lexicon() {
	}

	static UserDictionary userDictionary() {
		try (BufferedReader words = open("user-dictionary.csv")) {
			return Objects.requireNonNull(UserDictionary.open(words), "The user dictionary is empty");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Set<String> boilerplate() {
		return Set.copyOf(lines("boilerplate.txt"));
	}

	/** The spellings of a word a line, with tabs between them. */
	static List<String> wordForms() {
		return lines("word-forms.tsv");
	}

	private static List<String> lines(String name) {
		try (BufferedReader lines = open(name)) {
			return lines.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedReader open(String name) {
		return new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name), StandardCharsets.UTF_8));
	}

}
