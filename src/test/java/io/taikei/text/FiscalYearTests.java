package io.taikei.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiscalYearTests {

	@ParameterizedTest
	@CsvSource({ "2030, 2030", "２０３０年度, 2030", "西暦2030年, 2030", "令和5年度, 2023", "令和5, 2023", "令和５年, 2023", "R5, 2023",
			"Ｒ５年度, 2023", "r5, 2023", "R.5, 2023", "R 5, 2023", "令5, 2023", "㋿5, 2023", "令和元年度, 2019", "令和1, 2019",
			"令和６年度末, 2024", "令和十二年度, 2030", "平成30, 2018", "H30, 2018", "平30年度, 2018", "平成31年度, 2019", "平成元年, 1989",
			"昭和60年度, 1985", "S64, 1989", "令和5（2023）年度, 2023", "2023年度(令和5年度), 2023", "R5(2023), 2023", "令和二十三年度, 2041",
			"平成三十年, 2018", "1900, 1900", "2200, 2200" })
	void readsBothCalendars(String written, int year) {
		assertThat(FiscalYear.of(written)).isEqualTo(new FiscalYear.Known(year));
	}

	@Test
	void readsAYearThatIsSpacedOutAsFarAsFortyCharacters() {
		assertThat(FiscalYear.of("20" + " ".repeat(36) + "30")).isEqualTo(new FiscalYear.Known(2030));
		assertThat(FiscalYear.of("20" + " ".repeat(37) + "30")).isInstanceOf(FiscalYear.Unknown.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			令和0            | an era begins with 元 (1)
			平成40           | another era had begun; if the count went on, write 2028
			昭和65           | another era had begun; if the count went on, write 1990
			R5-R9           | More than one year
			令和5～9年度      | More than one year
			2025、2030       | More than one year
			令和5（2024）年度 | 令和5 and 2024 are different years
			5               | Of which era
			25年度           | Of which era
			元年             | Of which era
			1899            | outside of 1900 to 2200
			令和2030         | outside of 1900 to 2200
			来年             | No year
			令和5年3月        | No year
			2025.0          | No year
			''              | No year
			""")
	void saysWhyATextIsNoYear(String written, String reason) {
		assertThat(FiscalYear.of(written)).isInstanceOfSatisfying(FiscalYear.Unknown.class,
				(unknown) -> assertThat(unknown.reason().en()).contains(reason));
	}

}
