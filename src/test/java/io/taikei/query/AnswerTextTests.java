package io.taikei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnswerTextTests {

	private static final Path CODE = Path.of("src/main/java/io/taikei");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern ASKED_FOR = Pattern.compile("\\bAnswerText\\s*\\.of\\(");

	private static final Pattern KEY_IN_CODE = Pattern.compile(ASKED_FOR + "\\s*\"([^\"]+)\"");

	/** One text of each value of an enum. */
	private static final Pattern PREFIX_IN_CODE = Pattern.compile("AnswerText\\.of\\(\\s*\"([\\w.-]+\\.)\" \\+");

	private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)[}(]");

	private static final Pattern PREFIX_IN_TEMPLATE = Pattern.compile("#\\{\\$\\{'([\\w.-]+\\.)' \\+");

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
		assertThat(ResourceBundle.getBundle(AnswerText.BUNDLE, Locale.ENGLISH).keySet()).isNotEmpty()
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
		assertThat(all(ASKED_FOR, CODE).count()).isPositive().isEqualTo(all(KEY_IN_CODE, CODE).count());
	}

	@Test
	void hasTheTextsThatAreUsedAndNoOthers() {
		Set<String> asked = keys(KEY_IN_CODE, CODE).stream()
			.filter((key) -> !key.endsWith("."))
			.collect(Collectors.toSet());
		Set<String> shown = keys(KEY_IN_TEMPLATE, TEMPLATES);
		Set<String> byPrefix = Stream.of(keys(PREFIX_IN_CODE, CODE), keys(PREFIX_IN_TEMPLATE, TEMPLATES))
			.flatMap(Set::stream)
			.collect(Collectors.toSet());

		assertThat(texts(Locale.ROOT).keySet()).containsAll(asked)
			.allMatch(
					(key) -> asked.contains(key) || shown.contains(key) || byPrefix.stream().anyMatch(key::startsWith));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "en" })
	void losesNoApostropheOrBraceOfAPattern(String language) {
		ResourceBundle texts = texts(Locale.of(language));

		assertThat(texts.keySet()
			.stream()
			.map(texts::getString)
			.filter((text) -> text.matches(".*\\{\\d.*"))
			.map((text) -> text.replace("''", "").replaceAll("'\\{\\w+}'", ""))).isNotEmpty()
			.noneMatch((text) -> text.contains("'") || text.matches(".*\\{(?!\\d).*"));
	}

	private static ResourceBundle texts(Locale language) {
		return ResourceBundle.getBundle(AnswerText.BUNDLE, language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static Set<String> keys(Pattern pattern, Path folder) {
		return all(pattern, folder).map((found) -> found.group(1)).collect(Collectors.toSet());
	}

	private static Stream<MatchResult> all(Pattern pattern, Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map(AnswerTextTests::read)
				.toList()
				.stream()
				.flatMap((text) -> pattern.matcher(text).results());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
