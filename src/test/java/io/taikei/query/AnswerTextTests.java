package io.taikei.query;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

import io.taikei.text.Bilingual;
import io.taikei.text.BundleUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnswerTextTests {

	private static final BundleUse USE = new BundleUse(AnswerText.BUNDLE, "AnswerText");

	@Test
	void saysTheTextInBothLanguages() {
		assertThat(AnswerText.of("unknown-plan", "132292-9"))
			.isEqualTo(new Bilingual("ID が「132292-9」の計画はありません。計画の ID は GET /api/v1/plans にあります。",
					"No plan has the id '132292-9'. GET /api/v1/plans lists the plans and their ids."));
	}

	@Test
	void takesArgumentsAsTheyAre() {
		assertThat(AnswerText.of("unknown-plan", "{0}'s").en()).startsWith("No plan has the id '{0}'s'.");
		assertThat(AnswerText.of("unknown-goal", "x").en()).contains("/api/v1/plans/{planId}/outline");
		assertThat(AnswerText.of("unknown-value", "page", "x", AnswerText.of("unknown-value.integer")))
			.isEqualTo(new Bilingual("page に「x」は使えません。使えるのは 整数 です。", "page can't be 'x'. It has to be an integer."));
	}

	/** An address may have place holders of its own, which are quoted. */
	@Test
	void formatsEveryText() {
		assertThat(USE.texts(Locale.ENGLISH).keySet()).isNotEmpty()
			.allSatisfy((key) -> assertThat(AnswerText.of(key, 1, 2, 3, 4)).isNotNull());
	}

	@Test
	void listsWordsAsEachLanguageDoes() {
		assertThat(Bilingual.listing(List.of("里山", "水辺"))).isEqualTo(new Bilingual("「里山」「水辺」", "里山, 水辺"));
	}

	@Test
	void refusesUnknownKey() {
		assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> AnswerText.of("no-such-text"));
	}

	/** Else its key could not be looked for in the bundle. */
	@Test
	void isAskedForByTheKeyItself() {
		assertThat(USE.isByKey()).isTrue();
	}

	@Test
	void hasTheTextsThatAreUsedAndNoOthers() {
		assertThat(USE.texts(Locale.ROOT).keySet()).containsAll(USE.keys()).allMatch(USE::asksFor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "en" })
	void losesNoApostropheOrBraceOfAPattern(String language) {
		assertThat(USE.losing(Locale.of(language))).isEmpty();
	}

}
