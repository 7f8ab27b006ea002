package io.taikei.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectTests {

	@Test
	void findsWordsWithoutBoilerplate() {
		assertThat(JapaneseText.subject("里山の保全の推進").words()).extracting(SubjectWord::base).containsExactly("里山", "保全");
	}

	@Test
	void leavesNumbersOut() {
		assertThat(JapaneseText.subject("10年先の里山").words()).extracting(SubjectWord::base).doesNotContain("10", "年");
	}

	@ParameterizedTest
	@CsvSource({ "学校教育の充実, 学校教育", "公園整備, 公園整備", "環境教育, 環境教育" })
	void joinsNeighbouringNouns(String text, String compound) {
		assertThat(JapaneseText.subject(text).compounds()).extracting(SubjectWord::base).containsExactly(compound);
	}

	@Test
	void joinsNoNounsThatPlansUseEverywhere() {
		assertThat(JapaneseText.subject("推進体制の整備").compounds()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "道路、橋梁", "道路〜橋梁", "道路～橋梁", "道路−橋梁", "道路+橋梁" })
	void joinsNoNounsThatAPunctuationMarkParts(String text) {
		assertThat(JapaneseText.subject(text).compounds()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "公共施設から排出される温室効果ガスの削減, 温室効果ガスの削減", "市が整備する道路の管理, 道路の管理", "緑が美しい街並みの保全, 街並みの保全", "市民が集う新公園の整備, 新公園の整備",
			"地域で支える「学びの場」の充実, 「学びの場」の充実", "市民が育む美しく、豊かな自然, 美しく、豊かな自然" })
	void beginsTheHeadAfterTheClauseThatDescribesIt(String text, String head) {
		assertThat(text.substring(JapaneseText.subject(text).headStart())).isEqualTo(head);
	}

	@ParameterizedTest
	@ValueSource(strings = { "道路ネットワークの充実", "緑が豊かな公園の整備", "美しい街並みの保全", "市民が集うための公園" })
	void beginsTheHeadAtOnceWhereNoClauseDescribesIt(String text) {
		assertThat(JapaneseText.subject(text).headStart()).isZero();
	}

}
