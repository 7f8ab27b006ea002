package io.taikei.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well spellings of one word are told from words that look or sound alike, on pairs
 * that were written down before the table of word forms was made.
 */
class WordPairsTests {

	private static final double PRECISION = 0.95;

	private static final double RECALL = 0.8;

	private final List<Pair> pairs = pairs();

	@Test
	void takesFewWordsForOneThatAreNot() {
		long taken = this.pairs.stream().filter(Pair::isTakenForOne).count();
		long right = this.pairs.stream().filter(Pair::isTakenForOne).filter(Pair::same).count();

		assertThat((double) right / taken).as("%d of %d", right, taken).isGreaterThanOrEqualTo(PRECISION);
	}

	@Test
	void knowsMostSpellings() {
		long same = this.pairs.stream().filter(Pair::same).count();
		long known = this.pairs.stream().filter(Pair::same).filter(Pair::isTakenForOne).count();

		assertThat((double) known / same).as("%d of %d", known, same).isGreaterThanOrEqualTo(RECALL);
	}

	private static List<Pair> pairs() {
		try (var lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(WordPairsTests.class.getResourceAsStream("word-pairs.tsv")),
				StandardCharsets.UTF_8))) {
			return lines.lines().filter((line) -> !line.startsWith("#")).map(Pair::of).toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private record Pair(boolean same, String one, String other) {

		static Pair of(String line) {
			String[] cells = line.split("\t");
			return new Pair(cells[0].equals("same"), cells[1], cells[2]);
		}

		boolean isTakenForOne() {
			return JapaneseText.spellingKey(this.one).equals(JapaneseText.spellingKey(this.other));
		}

	}

}
