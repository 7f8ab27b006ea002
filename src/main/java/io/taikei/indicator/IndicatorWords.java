package io.taikei.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.text.JapaneseText;
import io.taikei.text.Word;

/** The words that tell what an indicator measures. */
final class IndicatorWords {

	private static final Set<String> MEASURE_WORDS = measureWords();

	private IndicatorWords() {
	}

	/**
	 * The words of an indicator's name in their order, each once; without those that tell
	 * how it is counted.
	 * @param name the name as it stands
	 * @param municipality the name of the municipality, which tells nothing either
	 * @return the words as they are shown, by what all their spellings have in common
	 */
	static Map<String, String> of(String name, String municipality) {
		String town = municipality.replaceFirst("[市区町村]$", "");
		Map<String, String> words = new LinkedHashMap<>();
		JapaneseText.words(name.replace(municipality, "").replace(town, "")).forEach((word) -> {
			if (word.parts().isEmpty()) {
				words.putIfAbsent(word.lemma(), word.written());
			}
			parts(word).forEach((part) -> words.putIfAbsent(part, part));
		});
		words.keySet().removeIf((word) -> MEASURE_WORDS.contains(word) || word.matches("[\\d.,]+"));
		return words;
	}

	/** 参加者数 has the part 参加者, too, which is parted further. */
	private static Stream<String> parts(Word word) {
		List<String> parts = word.parts();
		return parts.stream()
			.filter((part) -> parts.stream().noneMatch((other) -> !other.equals(part) && part.startsWith(other)));
	}

	private static Set<String> measureWords() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(IndicatorWords.class.getResourceAsStream("measure-words.txt")),
				StandardCharsets.UTF_8))) {
			List<String> words = lines.lines().filter((line) -> !line.startsWith("#")).toList();
			return words.stream().flatMap(IndicatorWords::withLemma).collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A word as it stands, and as the analysis has it beside others. */
	private static Stream<String> withLemma(String word) {
		return Stream.concat(Stream.of(word), JapaneseText.words(word).stream().map(Word::lemma));
	}

}
