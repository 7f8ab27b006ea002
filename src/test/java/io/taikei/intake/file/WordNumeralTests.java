package io.taikei.intake.file;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordNumeralTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			4, upperRoman, IV
			4, lowerRoman, iv
			3, upperLetter, C
			3, lowerLetter, c
			3, decimalZero, 03
			12, decimalFullWidth, １２
			12, decimalEnclosedCircle, ⑫
			21, decimalEnclosedCircle, (21)
			5, aiueo, オ
			4, iroha, ニ
			99, aiueoFullWidth, 99
			1, japaneseCounting, 一
			10, japaneseCounting, 十
			21, ideographDigital, 二十一
			3, none, ''
			3, decimal, 3
			""")
	void writesNumbersAsListsOfWordDo(int number, String format, String written) {
		assertThat(WordNumeral.of(number, format)).isEqualTo(written);
	}

}
