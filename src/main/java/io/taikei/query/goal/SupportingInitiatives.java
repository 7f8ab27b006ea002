package io.taikei.query.goal;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taikei.query.Element;
import io.taikei.query.ThemeRef;
import io.taikei.query.search.WordMatch;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The goals that match a text, by their own words or by those of elements below them,
 * each with the initiatives that support it.
 *
 * @param text the text as asked
 * @param terms the words it was searched by
 * @param themes the themes that go by these words; what addresses one holds the word
 * @param match whether one element holds all words, or some as none holds all
 * @param page the page's number, from 0
 * @param size how many goals a page holds at most
 * @param total how many goals match in all
 * @param goals the goals of this page, the best first
 * @param explanation says so where no goal matches, or none all words; else null
 */
public record SupportingInitiatives(String text, List<String> terms, List<ThemeRef> themes, WordMatch match, int page,
		int size, long total, List<Match> goals, @Nullable Bilingual explanation) {

	public SupportingInitiatives {
		terms = List.copyOf(terms);
		themes = List.copyOf(themes);
		goals = List.copyOf(goals);
	}

	/**
	 * A goal that matches.
	 *
	 * @param answer the goal and its initiatives
	 * @param matchedBy what holds the words: the goal itself or elements below it, the
	 * best first
	 */
	public record Match(@JsonUnwrapped GoalInitiatives answer, List<Element> matchedBy) {

		public Match {
			matchedBy = List.copyOf(matchedBy);
		}

	}

}
