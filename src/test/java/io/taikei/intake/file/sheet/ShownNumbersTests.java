package io.taikei.intake.file.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShownNumbersTests {

	/** Noon of 1 April 2024. */
	private static final double DAY = 45383.5;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			yyyy"年"m"月"d"日"          | 2024年4月1日
			yyyy"年度"                  | 2024年度
			yyyy年mm月                  | 2024年04月
			yyyy/mm/dd                  | 2024/04/01
			m"月"d"日";@                | 4月1日
			mmm-yy                      | Apr-24
			[$-411]ggge"年"m"月"d"日"   | 令和6年4月1日
			[$-ja-JP]ggge"年度"         | 令和6年度
			[$-411]ge.m.d;@             | R6.4.1
			gg ee                       | 令 06
			m/d(aaa)                    | 4/1(月)
			yyyy/m/d h:mm               | 2024/4/1 12:00
			[$-F800]dddd\\, mmmm dd      | 2024年4月1日
			""")
	void showsDates(String format, String shown) {
		assertThat(new ShownNumbers(false).formatRawCellContents(DAY, 200, format)).isEqualTo(shown);
	}

	/** A file names these formats by their number alone. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			14, 2024/4/1
			27, R6.4.1
			31, 2024年4月1日
			32, 12時00分
			55, 2024年4月
			58, 令和6年4月1日
			""")
	void showsDatesByTheFormatsOfAJapaneseExcel(int index, String shown) {
		assertThat(new ShownNumbers(false).formatRawCellContents(DAY, index, null)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			12      | 0-0          | 1-2
			12      | 0"-"00       | 0-12
			10203   | 0\\-00\\-00    | 1-02-03
			123     | 0-0          | 12-3
			1       | 000          | 001
			3       | "第"0"章"    | 第3章
			3       | [DBNum3]0    | 3
			-5      | #,##0;▲#,##0 | ▲5
			0       | #,##0;-0;"－" | －
			0.845   | 0.0%         | 84.5%
			1234567 | #,##0_)       | 1,234,567
			1.5     | General      | 1.5
			2024    | General      | 2024
			""")
	void showsNumbers(double number, String format, String shown) {
		assertThat(new ShownNumbers(false).formatRawCellContents(number, 200, format)).isEqualTo(shown);
	}

	@Test
	void countsFrom1904WhereTheFileDoes() {
		assertThat(new ShownNumbers(true).formatRawCellContents(DAY - 1462, 14, null)).isEqualTo("2024/4/1");
	}

}
