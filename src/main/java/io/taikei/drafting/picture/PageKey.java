package io.taikei.drafting.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A page of a draft's documents, as the keys of places on it begin: {@code d1p3}.
 *
 * @param document the number of the document, from 1
 * @param page the number of the page, from 1
 */
public record PageKey(int document, int page) {

	private static final Pattern FORM = Pattern.compile("d([1-9]\\d{0,3})p([1-9]\\d{0,5})(?:x.*)?");

	/** The page of its own key or of a place's; empty where that is on no page. */
	public static Optional<PageKey> find(@Nullable String key) {
		Matcher matcher = FORM.matcher((key != null) ? key : "");
		return matcher.matches()
				? Optional.of(new PageKey(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return "d" + this.document + "p" + this.page;
	}

}
