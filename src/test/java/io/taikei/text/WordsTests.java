package io.taikei.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "こども 子供 子ども", "障がい 障碍 障害", "障がい者 障害者 障碍者", "ゴミ ごみ", "街づくり まちづくり 町づくり", "取り組み 取組 取組み",
			"みどり 緑", "サーバ サーバー", "空き家 空家", "くらし 暮らし 暮し", "ふれあい 触れ合い", "フェーズ フエーズ", "ヴィジョン ビジョン",
			"ワーク・ライフ・バランス ワークライフバランス" })
	void takesSpellingsForOneWord(String spellings) {
		assertThat(spellings.split(" ")).extracting(JapaneseText::spellingKey).containsOnly(key(spellings));
		assertThat(spellings.split(" ")).allSatisfy((spelling) -> assertThat(JapaneseText.words(spelling)).as(spelling)
			.singleElement()
			.extracting(Word::written)
			.isEqualTo(spelling));
	}

	@ParameterizedTest
	@ValueSource(strings = { "公園 講演", "保健 保険", "カバー カバ", "ビル ビール", "児 子" })
	void tellsWordsApart(String words) {
		assertThat(words.split(" ")).extracting(JapaneseText::spellingKey).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "障がいのある人, 障害", "豊かなくらしを支える, 暮らし", "街づくり協議会, 町作り", "ごみ収集, 塵", "パブリック・コメント制度, パブリックコメント" })
	void findsThemWithinText(String text, String lemma) {
		assertThat(JapaneseText.searchTerms(text)).contains(lemma);
	}

	@Test
	void readsWhatCanBeVerbAndNounAsBoth() {
		assertThat(JapaneseText.searchTerms("取組み")).containsExactly("取り組み", "取り組む");
		assertThat(JapaneseText.searchTerms("取り組みます")).containsExactly("取り組む");
	}

	@Test
	void keepsTheParts() {
		assertThat(JapaneseText.words("高齢者")).singleElement()
			.satisfies((word) -> assertThat(word.lemmas()).containsExactly("高齢者", "高齢", "者"));
		assertThat(JapaneseText.searchTerms("障がい者")).doesNotContain("障る", "居る");
	}

	@Test
	void makesNoWordOfParticles() {
		assertThat(JapaneseText.words("人にやさしくすることにより")).extracting(Word::written).startsWith("人", "やさしい");
	}

	@Test
	void tellsPlaces() {
		assertThat(JapaneseText.words("障がい者の くらし")).extracting(Word::start, Word::end)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(0, 4), org.assertj.core.groups.Tuple.tuple(6, 9));
	}

	@Test
	void spellsATextInItsWays() {
		assertThat(Spellings.of("こどもの居場所", 20)).startsWith("こどもの居場所").contains("子どもの居場所", "子供の居場所");
		assertThat(Spellings.of("子ど", 20)).containsExactly("子ど");
		assertThat(Spellings.of("こども", 2)).hasSize(2);
	}

	private static String key(String spellings) {
		return JapaneseText.spellingKey(spellings.split(" ")[0]);
	}

}
