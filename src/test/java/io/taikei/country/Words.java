package io.taikei.country;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.taikei.source.YamlFile;

/**
 * How plans are worded: patterns of titles and sentences, and words to fill them with.
 *
 * @param levels the names of a plan's levels, from the top down
 * @param words lists of words by the names that patterns call them by
 * @param characters what a place's name consists of: its first characters, and those that
 * follow
 */
record Words(List<String> titles, List<String> visions, List<String> goals, List<String> policies,
		List<String> initiatives, List<String> needs, List<String> measures, List<String> further,
		List<IndicatorWords> indicators, List<List<String>> levels, Map<String, List<String>> words,
		List<String> characters) {

	static Words read() {
		return YamlFile.read(Path.of("src/test/resources/io/taikei/country/words.yaml"), Words.class);
	}

	/** An indicator's name, and what it is counted in. */
	record IndicatorWords(String name, String unit) {
	}

}
