package io.taikei.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The terms of the pages, and the question marks that explain them. */
class GlossaryTests {

	private static final Pattern HINT = Pattern.compile("term :: hint\\('([^']*)'\\)");

	@Test
	void explainsEveryTermThatAPageMarks() throws IOException {
		assertThat(marked()).isNotEmpty().isSubsetOf(GlossaryPage.TERMS);
	}

	@Test
	void holdsATextForEachTermAndNoOther() {
		List<String> keys = GlossaryPage.TERMS.stream()
			.flatMap((term) -> Stream.of("term." + term, "term." + term + ".text"))
			.toList();

		assertThat(ResourceBundle.getBundle("messages.glossary", Locale.ROOT).keySet())
			.filteredOn((key) -> key.startsWith("term."))
			.containsExactlyInAnyOrderElementsOf(keys);
	}

	private static List<String> marked() throws IOException {
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			return templates.filter(Files::isRegularFile)
				.flatMap((template) -> HINT.matcher(text(template)).results())
				.map((hint) -> hint.group(1))
				.toList();
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
