package io.taikei.intake.code;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeGrammarTests {

	private final CodeGrammar grammar = new CodeGrammar(List.of("まちの姿"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			基本目標1 安全なまち         | 基本目標1   | 1     | 安全なまち
			基本目標１　安全なまち       | 基本目標１  | 1     | 安全なまち
			【政策2】安全なまち          | 【政策2】   | 2     | 安全なまち
			まちの姿3 安全               | まちの姿3   | 3     | 安全
			まちづくりの柱４　安全       | まちづくりの柱４ | 4 | 安全
			第１章　安全なまち           | 第１章      | 1     | 安全なまち
			第１柱　安全なまち           | 第１柱      | 1     | 安全なまち
			第２節 安全                  | 第２節      | 2     | 安全
			第三章安全                   | 第三章      | 3     | 安全
			１－２　防災                 | １－２      | 1-2   | 防災
			1-2-3防災                    | 1-2-3       | 1-2-3 | 防災
			1ー2 防災                    | 1ー2        | 1-2   | 防災
			A－１　防災                  | A－１       | 1-1   | 防災
			A1 防災                      | A1          | 1-1   | 防災
			1.2 防災                     | 1.2         | 1-2   | 防災
			1. 2050年カーボンニュートラル | 1          | 1     | 2050年カーボンニュートラル
			1.24時間対応                 | 1           | 1     | 24時間対応
			１－（２）　防災             | １－（２）  | 1-2   | 防災
			1-① 防災                    | 1-①        | 1-1   | 防災
			（１）防災                   | （１）      | 1     | 防災
			（1-2）防災                  | （1-2）     | 1-2   | 防災
			①防災                       | ①          | 1     | 防災
			㉑防災                       | ㉑          | 21    | 防災
			Ⅳ 防災                      | Ⅳ          | 4     | 防災
			IV. 防災                     | IV          | 4     | 防災
			Ⅱ防災                       | Ⅱ          | 2     | 防災
			ア　防災                     | ア          | 1     | 防災
			（イ）防災                   | （イ）      | 2     | 防災
			十二、防災                   | 十二        | 12    | 防災
			■1 防災                      | 1           | 1     | 防災
			・施策2-1：防災              | 施策2-1     | 2-1   | 防災
			1 人づくり                   | 1           | 1     | 人づくり
			1 年金の相談                 | 1           | 1     | 年金の相談
			""")
	void readsCodes(String text, String code, String key, String title) {
		CodedText coded = this.grammar.split(text).orElseThrow();

		assertThat(coded.code().written()).isEqualTo(code);
		assertThat(coded.code().key()).isEqualTo(key);
		assertThat(coded.code().sure()).isTrue();
		assertThat(coded.title()).isEqualTo(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1人1台端末の活用", "3R推進事業", "2050年ゼロカーボン", "SDGsの推進", "ICTの活用", "第3次総合計画の推進", "24時間相談",
			"一人ひとりの学び", "一般事務", "アートのまち", "カーボンニュートラル", "（仮称）中央公園", "10-20代の参加", "5G基地局", "施策1の推進", "Ｊアラート", "", "　",
			"２市連携", "二十歳のつどい" })
	void leavesWhatIsNone(String text) {
		assertThat(this.grammar.split(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1安全なまち", "2030 カーボンニュートラル", "R7 予算", "e スポーツ" })
	void isUnsureOfNumbersThatMayBeWords(String text) {
		assertThat(this.grammar.split(text)).hasValueSatisfying((coded) -> assertThat(coded.code().sure()).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "１-２", "（３）", "0591", "ア", "①", "政策1", "第2章", "B-12" })
	void knowsCodesThatStandAlone(String text) {
		assertThat(this.grammar.code(text)).isPresent();
	}

	@Test
	void givesCodesOfOneLevelOneStyle() {
		assertThat(List.of("1-2 防災", "１－３　福祉", "12-4 医療"))
			.extracting((text) -> this.grammar.split(text).orElseThrow().code().style())
			.containsOnly("AR-AR");
		assertThat(this.grammar.split("第１章 防災").orElseThrow().code().style()).isEqualTo("第AR章");
	}

	@Test
	void takesMarksAway() {
		assertThat(CodeGrammar.withoutMark("・ 防災訓練")).isEqualTo("防災訓練");
		assertThat(CodeGrammar.withoutMark("○○公園")).isEqualTo("○○公園");
	}

}
