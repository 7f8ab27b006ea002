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

	@Test
	void joinsWordsThatStandSideBySide() {
		assertThat(WordPlaces.of("子育て支援の充実", List.of("子育て", "支援"))).containsExactly(new WordPlaces.Place(0, 5));
	}

}
