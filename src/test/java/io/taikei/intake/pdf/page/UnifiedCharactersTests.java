package io.taikei.intake.pdf.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnifiedCharactersTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			⺠⻑⻘, 民長青
			⽇⽔, 日水
			調査‧研究, 調査・研究
			︵１︶, （１）
			ﬁle, file
			①㈱ﾐﾄﾞﾘＡ, ①㈱ﾐﾄﾞﾘＡ
			""")
	void writesWhatLooksTheSameTheSame(String printed, String unified) {
		assertThat(UnifiedCharacters.unify(printed)).isEqualTo(unified);
	}

}
