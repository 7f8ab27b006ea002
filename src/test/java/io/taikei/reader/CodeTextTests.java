package io.taikei.reader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			１-３-２, 1-3-2
			Ａ－１, A-1
			1–2, 1-2
			1−2, 1-2
			①, 1
			2．1, 2.1
			エー, エー
			ｴｰ, エー
			""")
	void normalisesWidthAndHyphensButNotLongVowelMark(String raw, String code) {
		assertThat(CodeText.normalise(raw)).isEqualTo(code);
	}

}
