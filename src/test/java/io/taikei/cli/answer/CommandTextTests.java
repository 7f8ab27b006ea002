package io.taikei.cli.answer;

import java.util.List;
import java.util.Locale;

import io.taikei.text.Bilingual;
import io.taikei.text.BundleUse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What commands and the start say, in both languages. */
class CommandTextTests {

	private static final BundleUse USE = new BundleUse(CommandText.BUNDLE, "CommandText");

	@Test
	void isTheSameInBothLanguages() {
		assertThat(USE.texts(Locale.JAPANESE).keySet()).isEqualTo(USE.texts(Locale.ROOT).keySet());
	}

	@Test
	void isJapaneseInJapanese() {
		assertThat(USE.texts(Locale.ROOT).keySet())
			.filteredOn((key) -> !List.of("checked", "problems.both").contains(key))
			.allSatisfy((key) -> assertThat(Bilingual.of(CommandText.BUNDLE, key, 1, 2, 3, 4, 5, 6, 7).ja())
				.containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]"));
	}

	@Test
	void isThereForEveryKeyThatIsNamed() {
		assertThat(USE.keys()).isNotEmpty().isSubsetOf(USE.texts(Locale.ROOT).keySet());
	}

	@Test
	void countsOneInTheSingular() {
		assertThat(Bilingual.of(CommandText.BUNDLE, "problems.errors", 1)).isEqualTo(new Bilingual("誤り1件", "1 error"));
		assertThat(Bilingual.of(CommandText.BUNDLE, "problems.errors", 0).en()).isEqualTo("0 errors");
		assertThat(Bilingual.of(CommandText.BUNDLE, "problems.errors", 2).en()).isEqualTo("2 errors");
	}

}
