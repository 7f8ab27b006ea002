package io.taikei.query.search;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.query.ThemeRef;

/**
 * A word that is searched for, with the themes that go by it.
 *
 * @param word the word
 * @param named the themes that have it in their names
 * @param triggered the further themes that have it as a trigger
 */
record SoughtWord(SearchWord word, List<ThemeRef> named, List<ThemeRef> triggered) {

	SoughtWord {
		named = List.copyOf(named);
		triggered = List.copyOf(triggered);
	}

	Stream<ThemeRef> themes() {
		return Stream.concat(this.named.stream(), this.triggered.stream());
	}

}
