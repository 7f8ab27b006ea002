package io.taikei.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.taikei.model.Municipality;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.reader.document.PlanDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class YamlFileTests {

	private static final String VALID = """
			municipality:
			  code: "012025"
			  name: 架空市
			  prefecture: 北海道
			edition: "2"
			title: 第2次架空市総合計画
			status: draft
			period:
			  first: 2027
			format: torn-table
			source:
			  file: plan.txt
			  sha256: "00"
			levels:
			  - kind: future-vision
			    name: まちの姿
			""";

	@TempDir
	Path folder;

	@Test
	void readsDescription() throws IOException {
		PlanDescription description = read(VALID);

		assertThat(description.municipality()).isEqualTo(new Municipality("012025", "架空市", "北海道"));
		assertThat(description.status()).isEqualTo(Plan.Status.DRAFT);
		assertThat(description.period()).isEqualTo(new PlanDescription.Period(2027, null));
		assertThat(description.format()).isEqualTo(PlanDescription.Format.TORN_TABLE);
		assertThat(description.levels()).containsExactly(new PlanDescription.Level(Kind.FUTURE_VISION, "まちの姿"));
		assertThat(description.placements()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			unknown key          | status: draft       | status: draft; edtion: 2 | 8  | edtion
			missing key          | '  name: 架空市'      |                        | 1  | municipality.name
			number for a code    | code: "012025"      | code: 132217           | 2  | municipality.code
			no year              | first: 2027         | first: 来年             | 9  | period.first: No year
			half a code          | code: "012025"      | code: 1.10             | 2  | "1.10"
			a huge year          | first: 2027         | first: 99999999999999  | 9  | period.first
			an alias             | edition: "2"        | edition: &a "2"; x: *a | 6  | aliases (*a)
			unknown status       | status: draft       | status: planned        | 7  | status
			the same key twice   | edition: "2"        | 'title: 一つ目'          | 6  | Duplicate
			no YAML               | title: 第2次架空市総合計画 | title: @x     | 6  | @
			no value             | title: 第2次架空市総合計画 | 'title:'               | 6  | title
			""")
	void namesLineAndKeyOfWhatIsWrong(String what, String good, String bad, int line, String key) {
		String content = VALID.replace(good, (bad != null) ? bad.replace("; ", "\n") : "");

		assertThatExceptionOfType(ReadingFailed.YamlInvalid.class).as(what)
			.isThrownBy(() -> read(content))
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(line))
			.withMessageContaining("plan.yaml:" + line + ":")
			.withMessageContaining(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					missing key          | '  name: 架空市'            |                        | municipality.name：この項目が必要です。
					no value             | title: 第2次架空市総合計画       | 'title:'               | title：値がありません。
					unknown key          | first: 2027               | first: 2027; lst: 2036 | period.lst：ここでは使えないキーです。使えるのは「first」「last」です
					unknown status       | status: draft             | status: planned        | status：この値は使えません。「draft」「adopted」のどれか
					unknown kind, listed | kind: future-vision       | kind: vision           | levels.1番目.kind：この値は使えません。
					text, and keys       | title: 第2次架空市総合計画       | 'title: { ja: 計画 }'    | title：1つの文字列
					list, and text       | '- kind: future-vision; name: まちの姿' | 'まちの姿' | levels：一覧を書く
					keys, and text       | '  first: 2027'           | '  いつか'                | period：キーと値
					item, and nothing    | '- kind: future-vision; name: まちの姿' | '-'     | levels.1番目：値がありません。
					""")
	void saysWhatIsWrongInJapanese(String what, String good, String bad, String reason) {
		String content = VALID.replace(good.replace("; ", "\n    "), (bad != null) ? bad.replace("; ", "\n  ") : "");

		assertThat(content).isNotEqualTo(VALID);
		assertThatExceptionOfType(ReadingFailed.YamlInvalid.class).as(what)
			.isThrownBy(() -> read(content))
			.satisfies((ex) -> assertThat(ex.explanation().ja()).contains(reason).doesNotContain("（Cannot"));
	}

	@Test
	void refusesMoreKeysAndValuesThanAPlanHas() {
		assertThatExceptionOfType(ReadingFailed.YamlInvalid.class)
			.isThrownBy(() -> read(VALID + "  - { kind: goal, name: x }\n".repeat(70_000)))
			.satisfies((ex) -> assertThat(ex.line()).isBetween(60_000, 70_000))
			.withMessageContaining("200,000");
	}

	@Test
	void readsAHugeKeyInNoTimeAndDoesNotTellAllOfIt() {
		String key = "あ".repeat(1_600_000);

		assertTimeout(Duration.ofSeconds(20),
				() -> assertThatExceptionOfType(ReadingFailed.YamlInvalid.class)
					.isThrownBy(() -> read(VALID + key + ": 1\n"))
					.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(10_000)));
	}

	@Test
	void saysWhichFileIsMissing() {
		assertThatExceptionOfType(ReadingFailed.FileUnreadable.class)
			.isThrownBy(() -> YamlFile.read(this.folder.resolve("plan.yaml"), PlanDescription.class))
			.withMessageContaining("plan.yaml");
	}

	private PlanDescription read(String content) throws IOException {
		Path file = Files.writeString(this.folder.resolve("plan.yaml"), content);
		return YamlFile.read(file, PlanDescription.class);
	}

}
