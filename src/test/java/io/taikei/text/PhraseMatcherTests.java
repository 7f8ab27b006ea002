package io.taikei.text;

import java.util.Map;

import io.taikei.text.PhraseMatcher.Match;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseMatcherTests {

	private final PhraseMatcher<String> matcher = new PhraseMatcher<>(
			Map.of("図書館", "learning", "学校図書館", "school", "NPO", "participation"));

	@Test
	void prefersTheLongestPhrase() {
		assertThat(this.matcher.find("学校図書館と図書館")).containsExactly(new Match<>(0, 5, "学校図書館", "school"),
				new Match<>(6, 9, "図書館", "learning"));
	}

	@Test
	void ignoresWidthAndCase() {
		assertThat(this.matcher.find("ｎｐｏとの協働")).containsExactly(new Match<>(0, 3, "NPO", "participation"));
	}

	@Test
	void ignoresWhatIsTheSameToAReader() {
		assertThat(new PhraseMatcher<>(Map.of("ﾃﾞｼﾞﾀﾙ", "digital", "葛\uDB40\uDD00飾", "town"))
			.find("葛飾のデジタル化と葛\uFE00飾のﾃﾞｼﾞﾀﾙ")).extracting(Match::meaning)
			.containsExactly("town", "digital", "town", "digital");
	}

	@Test
	void countsPlacesInTheNormalisedText() {
		String text = "　㈱みどりのﾌﾟｰﾙと図書館";

		assertThat(this.matcher.find(text)).singleElement()
			.satisfies((match) -> assertThat(PhraseMatcher.key(text).substring(match.start(), match.end()))
				.isEqualTo("図書館"));
	}

	@Test
	void findsNothingInOtherText() {
		assertThat(this.matcher.find("書館 N P O")).isEmpty();
		assertThat(new PhraseMatcher<String>(Map.of()).find("図書館")).isEmpty();
	}

}
