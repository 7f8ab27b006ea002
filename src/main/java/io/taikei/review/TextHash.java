package io.taikei.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.PlanElement;
import io.taikei.model.Sha256;
import io.taikei.model.Statement;
import io.taikei.text.JapaneseText;

/**
 * A hash of what an element says: its title and its statements, as far as a reader takes
 * texts for different, wherever their lines end. It tells whether a person decided on the
 * same text; a title that somebody decided on since the plan was read makes no other.
 */
public final class TextHash {

	/** So many digits that no two of a country's elements have the same by chance. */
	private static final int DIGITS = 24;

	private TextHash() {
	}

	public static String of(PlanElement element) {
		return of(element.label().titleAsRead(), element.statements().stream().map(Statement::text).toList());
	}

	static String of(String title, List<String> statements) {
		String text = Stream.concat(Stream.of(title), statements.stream())
			.map(JapaneseText::spacelessKey)
			.collect(Collectors.joining("\n"));
		return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
	}

}
