package io.taikei.planfile;

import java.nio.file.Files;
import java.nio.file.Path;

import io.taikei.planfile.form.PlanFileUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
				period: { first: 2025, last: 来年 }
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
				"3 unknown-key titel", "4 unknown-value adoptd", "5 malformed-value 来年", "9 wrong-type 1",
				"14 wrong-type -", "16 missing-key -", "12 unknown-level -", "13 source-without-document 3");
		assertThat(PlanFiles.element(reading, "1").label().title()).isEqualTo("水と緑");
	}

	@ParameterizedTest
	@ValueSource(strings = { "name: ほしみ市, prefecture: 架空県", "code: \"998818\", prefecture: 架空県",
			"code: \"998818\", name: ほしみ市" })
	void tellsWhatAMunicipalityLacks(String municipality) {
		PlanFileReading reading = PlanFiles.read("""
				municipality: { %s }
				edition: "2"
				title: 第2次ほしみ市総合計画
				status: adopted
				period: { first: 2025 }
				levels:
				  - { kind: goal, name: 基本目標 }
				elements:
				  - { code: "1", title: 水と緑 }
				""".formatted(municipality));

		assertThat(PlanFiles.problems(reading)).containsExactly("1 missing-key -");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title: 9          | title must be text; put it in quotes, as "9".
			code: 1.10        | code must be text; put it in quotes, as "1.10".
			code: 1e3         | code must be text; put it in quotes, as "1e3".
			code: -0          | code must be text; put it in quotes, as "-0".
			code: 1.          | code must be text; put it in quotes, as "1.".
			code: true        | code must be text; put it in quotes, as "true".
			level: .inf       | The level .inf is not among the levels of the plan
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title: 9          | title は文字で書く値です。"9" のように引用符で囲んでください。
			level: .inf       | 階層「.inf」は、計画の階層（
			colour: red       | 「colour」は、ここでは使えないキーです。使えるのは code, codePrinted, id,
			source: 3–5       | source の書き方が違います。原文の行を、3 や 3-5 のように書いてください。
			id: 1 2           | id の書き方が違います。IDは、文字、数字、点、ハイフン、下線を合わせて100字以内で
			placeholder: いいえ | placeholder には真か偽の値
			statements: 文    | statements には箇条書きを書いてください。
			""")
	void saysWhatToDoInJapanese(String line, String message) {
		PlanFileReading reading = PlanFiles.read(PlanFiles.HEAD + "elements:\n  - " + line + "\n");

		assertThat(reading.problems()).anySatisfy((problem) -> assertThat(problem.messageJa()).startsWith(message));
	}

	/** What a text has to look like is said in Japanese, too. */
	@Test
	void explainsEachFormOfATextInJapanese() throws Exception {
		JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("seeds/plan.schema.json")));

		assertThat(schema.findParents("pattern")).hasSizeGreaterThan(5)
			.allSatisfy((text) -> assertThat(text.path("$comment").asString()).endsWith("ください。"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.10", "1e3", "0.50", "1.0E+3" })
	void takesNumbersForTheTextsTheyAreWrittenAs(String code) {
		PlanFileReading reading = PlanFiles
			.read(PlanFiles.HEAD + "elements:\n  - { code: %s, title: 緑 }\n".formatted(code));

		assertThat(PlanFiles.problems(reading)).containsExactly("12 wrong-type " + code);
		assertThat(reading.plan().elements()).extracting((element) -> element.label().codeRaw()).containsExactly(code);
	}

	@Test
	void takesNumbersThatNoProgramHoldsForText() {
		String digits = "1".repeat(1_001);

		PlanFileReading reading = PlanFiles
			.read(PlanFiles.HEAD + "elements:\n  - { code: %s, title: 緑 }\n".formatted(digits));

		assertThat(PlanFiles.problems(reading)).containsExactly("12 over-long-text " + digits);
	}

	@Test
	void goesOnAfterWhatStandsInPlaceOfAMapping() {
		PlanFileReading reading = PlanFiles
			.read(PlanFiles.HEAD.replace("{ first: 2025, last: 2034 }", "2025") + "elements: [ { title: 緑 } ]\n");

		assertThat(PlanFiles.problems(reading)).containsExactly("5 wrong-type 2025");
		assertThat(reading.plan().elements()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			table: plan.yaml, 11 file-named-twice plan.yaml
			'source: { file: plan.yaml, sha256: %s }', 11 file-named-twice plan.yaml
			""")
	void refusesToReadItselfAsAnotherFile(String key, String problem) {
		PlanFile planFile = PlanFile.parse(PlanFiles.text("plan.yaml",
				PlanFiles.HEAD + key.formatted("0".repeat(64)) + "\nelements: [ { title: 緑 } ]\n"));

		assertThat(planFile.table()).isEmpty();
		assertThat(planFile.document()).isEmpty();
		assertThat(PlanFiles.problems(planFile.read(null, null))).containsExactly(problem);
	}

	@Test
	void refusesToReadTheDocumentAsTheTableToo() {
		PlanFile planFile = PlanFile.parse(PlanFiles.text("plan.yaml",
				PlanFiles.HEAD + "source: { file: a.csv, sha256: %s }\ntable: a.csv\n".formatted("0".repeat(64))));

		assertThat(planFile.table()).isEmpty();
		assertThat(PlanFiles.problems(planFile.read(PlanFiles.text("a.csv", ""), null)))
			.contains("12 file-named-twice a.csv");
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
	@CsvSource(delimiter = '|', textBlock = """
			'a: 1\nb: !!int +' | 2 | tags (tag:yaml.org,2002:int)
			'a: 1\nb: !x y'    | 2 | tags (x)
			'a: 1\n---\nb: 2' | 3 | A second document begins here
			""")
	void refusesWhatWouldChangeTexts(String content, int line, String message) {
		assertThatExceptionOfType(PlanFileUnreadable.class).isThrownBy(() -> PlanFiles.read(content.translateEscapes()))
			.withMessageContaining(message)
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(line));
	}

	@Test
	void saysWhereACharacterStandsThatNoYamlHas() {
		assertThatExceptionOfType(PlanFileUnreadable.class).isThrownBy(() -> PlanFiles.read("a: 1\nb: 緑\u0007\n"))
			.withMessageContaining("U+0007")
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(2));
	}

	@ParameterizedTest
	@CsvSource({ "'title: [', 1", "'a: 1\na: 2', 2", "'- 1', 1", "'', 1" })
	void refusesWhatIsNoPlanFile(String content, int line) {
		assertThatExceptionOfType(PlanFileUnreadable.class).isThrownBy(() -> PlanFiles.read(content))
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(line));
	}

}
