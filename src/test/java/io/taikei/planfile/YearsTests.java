package io.taikei.planfile;

import java.util.List;

import io.taikei.model.Indicator;
import io.taikei.planfile.writing.PlanFileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Years by the Western calendar and by eras, wherever a plan file has one. */
class YearsTests {

	private static final String ELEMENTS = """
			elements:
			  - title: 緑
			    indicators:
			      - name: 緑被率
			        baseline: { year: %s, value: "23" }
			        target: { year: %s, value: "25" }
			""";

	@Test
	void readsBothCalendars() {
		PlanFileReading reading = PlanFiles
			.read(PlanFiles.HEAD.replace("{ first: 2025, last: 2034 }", "{ first: 令和7年度, last: R16 }")
					+ ELEMENTS.formatted("平成30", "2034"));

		assertThat(reading.problems()).isEmpty();
		assertThat(List.of(reading.plan().firstYear(), reading.plan().lastYear())).containsExactly(2025, 2034);
		assertThat(reading.plan().elements().getFirst().delivery().indicators()).singleElement()
			.extracting(Indicator::baseline, Indicator::target)
			.containsExactly(new Indicator.Measurement(2018, "23"), new Indicator.Measurement(2034, "25"));
	}

	@Test
	void writesYearsThatAreReadAgain() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + ELEMENTS.formatted("令和5年度", "R16"));

		String written = new PlanFileWriter(reading.plan(), null).write();

		assertThat(written).contains("first: 2025", "year: 2023", "year: 2034");
		assertThat(PlanFiles.read(written).problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "令和0, 15", "平成40, 15", "R5-R9, 15", "5, 15", "来年, 15" })
	void tellsWhichYearIsNone(String year, int line) {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + ELEMENTS.formatted("\"" + year + "\"", "2034"));

		assertThat(PlanFiles.problems(reading)).containsExactly(line + " malformed-value " + year);
	}

}
