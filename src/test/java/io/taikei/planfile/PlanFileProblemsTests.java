package io.taikei.planfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanFileProblemsTests {

	@Test
	void tellsAllProblemsOfTheFormAtOnce() {
		PlanFileReading reading = PlanFiles.read("""
				municipality: { code: 998818, name: ほしみ市, prefecture: 架空県 }
				edition: "2"
				titel: 計画
				status: adoptd
				period: { first: 2025, last: 令和16年 }
				levels:
				  - { kind: goal, name: 基本目標 }
				elements:
				  - code: 1
				    title: 水と緑
				    children:
				      - title: 深い
				    source: 3
				  - title: [道]
				    also: [どこか]
				    statements: [ { text: 進めます。 } ]
				""");

		assertThat(PlanFiles.problems(reading)).containsExactlyInAnyOrder("1 missing-key -", "1 wrong-type 998818",
				"3 unknown-key titel", "4 unknown-value adoptd", "5 wrong-type 令和16年", "9 wrong-type 1",
				"14 wrong-type -", "16 missing-key -", "12 unknown-level -", "13 source-without-document 3");
		assertThat(PlanFiles.element(reading, "1").label().title()).isEqualTo("水と緑");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title: 9          | title must be text; put it in quotes, as "9".
			colour: red       | The key colour is not known here; known are code, codePrinted, id, level, title, field
			source: 3–5       | source has not the form that is read. Lines of the document, such as 3 or 3-5.
			placeholder: いいえ | placeholder must be boolean.
			naming: guessed   | naming must be one of stated, inferred, model-read, reviewed.
			""")
	void saysWhatToDo(String line, String message) {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + "elements:\n  - " + line + "\n");

		assertThat(reading.problems()).anySatisfy((problem) -> {
			assertThat(problem.message()).startsWith(message);
			assertThat(problem.source().firstLine()).isEqualTo(12);
		});
	}

	@Test
	void tellsOfReferencesThatSeveralElementsAnswer() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + """
				elements:
				  - { code: "1", title: 緑 }
				  - { code: "2", title: 緑 }
				  - { code: "3", title: 道, also: [緑] }
				""");

		assertThat(PlanFiles.problems(reading)).containsExactly("14 ambiguous-reference 緑");
	}

	@Test
	void tellsOfSuccessionThatCanNotBe() {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + """
				elements:
				  - { code: "1", title: 緑 }
				succession:
				  of: "998818-1"
				  links:
				    - { kind: merged, from: ["1"], to: ["1"] }
				    - { kind: added, to: ["9"] }
				""");

		assertThat(PlanFiles.problems(reading)).containsExactly("16 succession-out-of-shape -",
				"17 succession-of-unknown-element 9");
	}

	@Test
	void refusesAliases() {
		assertThatExceptionOfType(PlanFileUnreadable.class)
			.isThrownBy(() -> PlanFiles.read("title: &name 計画\nedition: *name\n"))
			.withMessageContaining("aliases (*name)")
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(2));
	}

	@Test
	void refusesDepthThatNoPlanHas() {
		assertThatExceptionOfType(PlanFileUnreadable.class)
			.isThrownBy(() -> PlanFiles.read("elements: " + "[".repeat(70) + "]".repeat(70)))
			.withMessageContaining("deeper than 60");
	}

	@Test
	void refusesSizeThatNoPlanHas() {
		assertThatExceptionOfType(PlanFileUnreadable.class)
			.isThrownBy(() -> PlanFiles.read("title: " + "あ".repeat(1_700_000)))
			.withMessageContaining("5,100,007 bytes; at most 5,000,000");
	}

	@ParameterizedTest
	@CsvSource({ "'title: [', 1", "'a: 1\na: 2', 2", "'- 1', 1", "'', 1" })
	void refusesWhatIsNoPlanFile(String content, int line) {
		assertThatExceptionOfType(PlanFileUnreadable.class).isThrownBy(() -> PlanFiles.read(content))
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(line));
	}

}
