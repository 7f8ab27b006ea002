package io.taikei.web.page.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.query.element.SearchPage.Hit;
import io.taikei.query.element.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested below a field for an element.
 *
 * @param value what stands in the field once it is taken
 * @param label what is told beside it
 */
record ElementOption(String value, String label) {

	/**
	 * A suggestion that was taken: the title, and the id that tells it from namesakes.
	 */
	private static final Pattern TAKEN = Pattern.compile(".*[（(](?<id>[^（()）]+:[^（()）]+)[）)]");

	static ElementOption of(Suggestion suggestion) {
		String town = (suggestion.municipality() != null) ? suggestion.municipality().name() : "";
		return new ElementOption(value(suggestion.label().ja(), suggestion.id()),
				label(town, suggestion.levelName(), suggestion.code()));
	}

	static ElementOption of(Hit hit) {
		return new ElementOption(value(hit.element().title(), hit.element().id()),
				label(hit.plan().municipality().name(), hit.element().levelName(), hit.element().code()));
	}

	static String value(String title, String id) {
		return "%s（%s）".formatted(title, id);
	}

	/** The id that stands in what was typed or taken, or else all of it. */
	static String id(String typed) {
		Matcher taken = TAKEN.matcher(typed);
		return taken.matches() ? taken.group("id") : typed;
	}

	private static String label(String town, @Nullable String level, @Nullable String code) {
		return (town + " " + ((level != null) ? level : "") + " " + ((code != null) ? code : "")).strip();
	}

}
