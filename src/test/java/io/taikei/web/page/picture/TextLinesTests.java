package io.taikei.web.page.picture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextLinesTests {

	@Test
	void breaksWhereALineIsFull() {
		assertThat(TextLines.of("みんなでつくるまち", 5, 3)).containsExactly("みんなでつ", "くるまち");
	}

	@Test
	void beginsNoLineWithWhatMustNot() {
		assertThat(TextLines.of("つながる、まち", 4, 3)).containsExactly("つながる、", "まち");
	}

	@Test
	void endsWhatIsTooLongWithAnEllipsis() {
		assertThat(TextLines.of("あいうえおかきくけこ", 3, 2)).containsExactly("あいう", "えお…");
	}

	@Test
	void countsLatinLettersHalf() {
		assertThat(TextLines.of("1-1-1 ごみ", 5, 2)).containsExactly("1-1-1 ご", "み");
	}

}
