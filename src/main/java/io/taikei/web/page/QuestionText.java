package io.taikei.web.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a question that name the goal: of どの取組が環境を支えるか, 環境. The frame of the
 * question stands in no goal, so a search for all of its words would find nothing.
 */
final class QuestionText {

	private static final String SUPPORTS = "(?:を|に)(?:支え|寄与|資する|つなが|実現)\\p{IsHiragana}*";

	private static final List<Pattern> FRAMES = List.of(
			Pattern.compile("(?:どの|どんな|どのような)(?:取組|取り組み)[がは](?<goal>.+?)" + SUPPORTS + "[?？。]*"),
			Pattern.compile("(?<goal>.+?)" + SUPPORTS + "(?:取組|取り組み)(?:は|には?|を)?(?:何|なに)?\\p{IsHiragana}*[?？。]*"),
			Pattern.compile("(?i)(?:which|what) initiatives (?:support|serve) (?:(?:the )?goal )?(?<goal>.+?)[?？.]*"));

	private static final Pattern NUMBER = Pattern.compile("(?:基本)?目標\\s*(?<number>[\\p{Nd}]+(?:[-－‐][\\p{Nd}]+)*)");

	private QuestionText() {
	}

	static String wordsOf(String text) {
		String goal = FRAMES.stream()
			.map((frame) -> frame.matcher(text))
			.filter(Matcher::matches)
			.map((matcher) -> matcher.group("goal").strip())
			.findFirst()
			.orElse(text);
		Matcher number = NUMBER.matcher(goal);
		return number.matches() ? number.group("number") : goal;
	}

}
