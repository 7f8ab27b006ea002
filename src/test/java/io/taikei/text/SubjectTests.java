package io.taikei.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectTests {

	@Test
	void findsWordsWithoutBoilerplate() {
		assertThat(JapaneseText.subject("里山の保全の推進").words()).extracting(SubjectWord::base).containsExactly("里山", "保全");
	}

	@Test
	void joinsNeighbouringNouns() {
		assertThat(JapaneseText.subject("学校教育の充実").compounds()).extracting(SubjectWord::base).containsExactly("学校教育");
	}

	@ParameterizedTest
	@ValueSource(strings = { "道路、橋梁", "道路〜橋梁", "道路～橋梁", "道路−橋梁", "道路+橋梁" })
	void joinsNoNounsThatAPunctuationMarkParts(String text) {
		assertThat(JapaneseText.subject(text).compounds()).isEmpty();
	}

	@Test
	void beginsTheHeadAfterTheClauseThatDescribesIt() {
		String text = "公共施設から排出される温室効果ガスの削減";

		assertThat(text.substring(JapaneseText.subject(text).headStart())).isEqualTo("温室効果ガスの削減");
	}

	@Test
	void beginsTheHeadAtOnceWhereNothingDescribesIt() {
		assertThat(JapaneseText.subject("道路ネットワークの充実").headStart()).isZero();
	}

}
