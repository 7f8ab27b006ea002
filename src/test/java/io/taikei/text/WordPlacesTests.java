package io.taikei.text;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordPlacesTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			身近な自然を守ることが大切です。,   自然 守る,        自然|守る
			生きものが育まれる環境,             育む,             育ま
			デジタル化の推進,                   デジタル,         デジタル
			ﾃﾞｼﾞﾀﾙ化の推進,                     デジタル,         ﾃﾞｼﾞﾀﾙ
			㍿と協働するＤＸの推進,             dx 協働,          協働|ＤＸ
			　　水辺の再生,                     水辺,             水辺
			地域経済の活性化,                   地域経済,         地域経済
			里山の保全,                         海,               ''
			""")
	void findsWordsWhateverTheirFormAndWidth(String text, String words, String places) {
		List<String> found = WordPlaces.of(text, Pattern.compile(" ").splitAsStream(words).toList())
			.stream()
			.map((place) -> text.substring(place.start(), place.end()))
			.toList();

		assertThat(String.join("|", found)).isEqualTo(places);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			葛\uDB40\uDD00飾の水辺        | 葛飾     | 葛\uDB40\uDD00飾
			水辺と葛\uDB40\uDD00          | 葛       | 葛\uDB40\uDD00
			か\u3099ん検診の充実            | がん     | か\u3099ん
			\uFF83\uFF9E\uFF7C\uFF9E\uFF80\uFF99化と市民 | 市民 | 市民
			デジ\u200Bタル化と市民         | デジタル | デジ\u200Bタル
			\u200B里山〜水辺～海          | 水辺 海  | 水辺,海
			⼾籍と⽇本                    | 戸籍     | ⼾籍
			""")
	void coversWhatIsNotToBeSeen(String text, String words, String places) {
		assertThat(WordPlaces.of(text, Pattern.compile(" ").splitAsStream(words).toList()))
			.extracting((place) -> text.substring(place.start(), place.end()))
			.containsExactly(places.split(","));
	}

	@Test
	void joinsWordsThatStandSideBySide() {
		assertThat(WordPlaces.of("子育て支援の充実", List.of("子育て", "支援"))).containsExactly(new WordPlaces.Place(0, 5));
	}

}
