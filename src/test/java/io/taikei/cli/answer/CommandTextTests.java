package io.taikei.cli.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.text.Bilingual;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What commands and the start say, in both languages. */
class CommandTextTests {

	private static final Pattern NAMED = Pattern.compile("CommandText\\.of\\(\"([^\"]*)\"(?! \\+)");

	@Test
	void isTheSameInBothLanguages() {
		assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ROOT));
	}

	@Test
	void isJapaneseInJapanese() {
		assertThat(keys(Locale.ROOT)).filteredOn((key) -> !List.of("checked", "problems.both").contains(key))
			.allSatisfy((key) -> assertThat(Bilingual.of(CommandText.BUNDLE, key, 1, 2, 3, 4, 5, 6, 7).ja())
				.containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]"));
	}

	@Test
	void isThereForEveryKeyThatIsNamed() throws IOException {
		assertThat(named()).isNotEmpty().isSubsetOf(keys(Locale.ROOT));
	}

	@Test
	void countsOneInTheSingular() {
		assertThat(Bilingual.of(CommandText.BUNDLE, "problems.errors", 1)).isEqualTo(new Bilingual("誤り1件", "1 error"));
		assertThat(Bilingual.of(CommandText.BUNDLE, "problems.errors", 0).en()).isEqualTo("0 errors");
		assertThat(Bilingual.of(CommandText.BUNDLE, "problems.errors", 2).en()).isEqualTo("2 errors");
	}

	private static Set<String> keys(Locale locale) {
		return ResourceBundle
			.getBundle(CommandText.BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
			.keySet();
	}

	private static Set<String> named() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			return sources.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> NAMED.matcher(text(file)).results())
				.map((call) -> call.group(1))
				.collect(Collectors.toSet());
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
