package io.taikei.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JapaneseTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			１-３-２,     1-3-2
			１－３−２,    1-3-2
			スーパー,     スーパー
			ｻｰﾋﾞｽ,       サービス
			Ａ－１,      A-1
			1–2,         1-2
			1−2,         1-2
			①,           1
			2．1,        2.1
			エー,        エー
			ｴｰ,          エー
			""")
	void foldsWidthAndHyphensButNotTheLongVowelMark(String text, String key) {
		assertThat(JapaneseText.matchKey(text)).isEqualTo(key);
	}

	@Test
	void leavesAllSpaceOutOfAKeyThatIsAskedForWithoutIt() {
		assertThat(JapaneseText.spacelessKey(" 地域\n防災　ﾌﾟﾗﾝ ")).isEqualTo("地域防災プラン");
	}

	@Test
	void findsBaseFormsOfContentWords() {
		assertThat(JapaneseText.searchTerms("子どもたちを健やかに育みます")).contains("子供", "健やか", "育む")
			.doesNotContain("を", "に", "ます");
	}

	@Test
	void leavesNounsThatOnlyServeGrammarOut() {
		assertThat(JapaneseText.searchTerms("子どもが学ぶことのできるまち")).contains("子供", "学ぶ", "町").doesNotContain("こと", "事");
	}

	@Test
	void keepsWordsOfPlansWhole() {
		assertThat(JapaneseText.searchTerms("協働の推進と要配慮者の支援")).containsExactly("協働", "推進", "要配慮者", "支援");
	}

	@Test
	void sharesNoWordBetweenNurturingAndChildRearingButSupport() {
		assertThat(JapaneseText.searchTerms("育成支援")).containsExactly("育成", "支援");
		assertThat(JapaneseText.searchTerms("子育て支援")).containsExactly("子育て", "支援");
	}

	@Test
	void leavesBoilerplateOutOfTheSubject() {
		assertThat(JapaneseText.subjectTerms("公園の適切な維持管理の推進")).containsExactly("公園", "維持", "管理");
	}

	@ParameterizedTest
	@ValueSource(strings = { "公園？", "(公園)", "公園\"", "+公園/", "「公園」！", "公園~*" })
	void leavesMarksOut(String text) {
		assertThat(JapaneseText.searchTerms(text)).containsExactly("公園");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " 、。", "?", "（）" })
	void givesNothingForNothing(String text) {
		assertThat(JapaneseText.searchTerms(text)).isEmpty();
	}

}
