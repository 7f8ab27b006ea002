package io.taikei.query.search;

import java.util.List;

/**
 * Why an element is found.
 *
 * @param reasons where it holds the words; a further one where that holds further words
 * @param missing the words that it doesn't hold
 */
public record Reasons(List<Reason> reasons, List<String> missing) {

	public Reasons {
		reasons = List.copyOf(reasons);
		missing = List.copyOf(missing);
	}

}
