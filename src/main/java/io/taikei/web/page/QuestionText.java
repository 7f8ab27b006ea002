package io.taikei.web.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a question that name the goal: of どの取組が環境を支えるか, 環境. The frame of the
 * question stands in no goal, so a search for all of its words would find nothing.
 */
final class QuestionText {

	private static final String SUPPORTS = "(?:を|に)(?:支え|寄与|資する|つなが|実現|関する|関わる)\\p{IsHiragana}*";

	private static final String INITIATIVES = "(?:取組|取り組み|施策|事業)";

	private static final List<Pattern> FRAMES = List.of(
			Pattern.compile("(?:どの|どんな|どのような)" + INITIATIVES + "[がは](?<goal>.+?)" + SUPPORTS + "[?？。]*"),
			Pattern.compile("(?<goal>.+?)" + SUPPORTS + INITIATIVES + "(?:は|には?|を)?(?:何|なに)?\\p{IsHiragana}*[?？。]*"),
			Pattern.compile("(?i)(?:which|what) initiatives (?:support|serve) (?:(?:the )?goal )?(?<goal>.+?)[?？.]*"));

	/** A number or a name with its level before it, as the pages show them. */
	private static final Pattern WITH_LEVEL = Pattern
		.compile("(?:基本)?(?:目標|政策|施策)\\s*(?:(?<number>[\\p{Nd}]+(?:[-－‐][\\p{Nd}]+)*)|「(?<name>[^」]+)」)");

	private QuestionText() {
	}

	static String wordsOf(String text) {
		String goal = FRAMES.stream()
			.map((frame) -> frame.matcher(text))
			.filter(Matcher::matches)
			.map((matcher) -> matcher.group("goal").strip())
			.findFirst()
			.orElse(text);
		Matcher leveled = WITH_LEVEL.matcher(goal);
		if (!leveled.matches()) {
			return goal;
		}
		return (leveled.group("number") != null) ? leveled.group("number") : leveled.group("name");
	}

}
