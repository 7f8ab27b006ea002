package io.taikei.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTests {

	@Test
	void readsWordsAndNoComments() {
		assertThat(Lexicon.boilerplate()).contains("推進", "まちづくり")
			.noneMatch((word) -> word.isBlank() || word.startsWith("#"));
	}

}
