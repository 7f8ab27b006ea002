package io.taikei.query.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.query.Graph;
import io.taikei.query.ThemeRef;
import io.taikei.text.JapaneseText;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** From a text to what it asks the graph for. */
@Component
public class WordSearch {

	private final Graph graph;

	WordSearch(Graph graph) {
		this.graph = graph;
	}

	/** What a text searches for: its words, and the themes that go by them. */
	public Sought sought(String text) {
		SearchWords words = SearchWords.of(text);
		List<String> whole = Stream
			.concat(Stream.of(JapaneseText.spellingKey(text)), JapaneseText.spellings(text.strip()).stream())
			.toList();
		List<KnownTheme> themes = this.graph.rows(QueryFile.THEMES_OF_WORDS, "keys",
				Stream.concat(whole.stream(), words.words().stream().flatMap((word) -> word.keys().stream()))
					.distinct()
					.toList(),
				KnownTheme.class, KnownTheme::of);
		return new Sought(words.words()
			.stream()
			.map((word) -> sought(word, Stream.concat(whole.stream(), word.keys().stream()).toList(), themes))
			.toList());
	}

	private static SoughtWord sought(SearchWord word, List<String> keys, List<KnownTheme> themes) {
		Map<Boolean, List<ThemeRef>> found = themes.stream()
			.filter((theme) -> theme.isNamed(keys) || theme.isTriggered(keys))
			.collect(Collectors.partitioningBy((theme) -> theme.isNamed(keys),
					Collectors.mapping(KnownTheme::theme, Collectors.toList())));
		return new SoughtWord(word, found.getOrDefault(true, List.of()), found.getOrDefault(false, List.of()));
	}

	/** A theme with those of the keys that are in its names, or its triggers. */
	private record KnownTheme(ThemeRef theme, List<String> named, List<String> triggered) {

		static KnownTheme of(TypeSystem types, Record row) {
			return new KnownTheme(ThemeRef.of(row.get("theme")), row.get("named").asList(Value::asString),
					row.get("triggered").asList(Value::asString));
		}

		boolean isNamed(List<String> words) {
			return this.named.stream().anyMatch(words::contains);
		}

		boolean isTriggered(List<String> words) {
			return this.triggered.stream().anyMatch(words::contains);
		}

	}

}
