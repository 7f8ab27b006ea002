package io.taikei.query.element;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.Element;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.path.PathStep;
import io.taikei.query.search.Reason;
import io.taikei.query.search.WordMatch;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One page of the elements that match a search.
 *
 * @param q the text as asked
 * @param terms the words it was searched by
 * @param themes the themes that go by these words; what addresses one holds the word
 * @param match whether the elements hold all words, or some as none holds all
 * @param page the page's number, from 0
 * @param size how many hits a page holds at most
 * @param total how many elements match in all
 * @param hits the elements of this page, the best first
 * @param explanation says so where nothing matches, or nothing all words; else null
 */
public record SearchPage(String q, List<String> terms, List<ThemeRef> themes, WordMatch match, int page, int size,
		long total, List<Hit> hits, @Nullable Bilingual explanation) {

	public SearchPage {
		terms = List.copyOf(terms);
		themes = List.copyOf(themes);
		hits = List.copyOf(hits);
	}

	/**
	 * An element that matches.
	 *
	 * @param element the element
	 * @param plan the plan it belongs to
	 * @param path the elements above it, from the top down to its parent
	 * @param score how well it matches, comparable within one search only
	 * @param reasons where it holds the words, title first
	 * @param missing the words that it doesn't hold
	 */
	public record Hit(@JsonUnwrapped Element element, PlanSummary plan, List<PathStep> path, double score,
			List<Reason> reasons, List<String> missing) {

		public Hit {
			path = List.copyOf(path);
			reasons = List.copyOf(reasons);
			missing = List.copyOf(missing);
		}

	}

}
