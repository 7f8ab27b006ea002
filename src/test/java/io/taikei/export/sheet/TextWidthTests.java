package io.taikei.export.sheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextWidthTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			'', 0
			1-1-1, 5
			子育て, 6
			ｺﾄﾞﾓ, 4
			１-１ みず, 10
			'ab
			施策対照表', 10
			𠮷野, 4
			""")
	void countsFullWidthCharactersTwice(String text, int width) {
		assertThat(TextWidth.of(text)).isEqualTo(width);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'', 1
			子育て支援, 1
			子育て支援等, 2
			'ab

			子育て支援等', 4
			""")
	void countsTheLinesThatAWidthOfTenLeaves(String text, int lines) {
		assertThat(TextWidth.linesWithin(10, text)).isEqualTo(lines);
	}

}
