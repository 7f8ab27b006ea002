package io.taikei.intake.document;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RunningTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			12, 12
			- 12 -, 12
			－１２－, 12
			P.12, 12
			12 / 300, 12
			12ページ, 12
			""")
	void readsPageNumbers(String line, int number) {
		assertThat(RunningText.pageNumber(line)).hasValue(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "施策1", "1-1", "①", "12人", "第1章", "" })
	void takesNothingElseForAPageNumber(String line) {
		assertThat(RunningText.pageNumber(line)).isEmpty();
		assertThat(RunningText.isMarkedAsPageNumber(line)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			- 12 -, true
			－ １２ －, true
			p.12, true
			12頁, true
			12, false
			-12, false
			""")
	void tellsMarkedNumbersFromBareOnes(String line, boolean marked) {
		assertThat(RunningText.isMarkedAsPageNumber(line)).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			緑野市総合計画 12, 緑野市総合計画 13, true
			12　緑野市総合計画, 13　緑野市総合計画, true
			第2編　第1章, 第2編 第1章, true
			施策1, 施策2, false
			第1章, 第2章, false
			""")
	void comparesRunningLinesButForTheirPageNumber(String one, String other, boolean same) {
		assertThat(RunningText.key(one).equals(RunningText.key(other))).isEqualTo(same);
	}

}
