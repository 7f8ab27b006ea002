package io.taikei.web.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.taikei.text.PrintedText;

/**
 * The words of a question that name the goal: of どの取組が環境を支えるか, 環境. The frame of the
 * question stands in no goal, so a search for all of its words would find nothing.
 */
public final class QuestionText {

	private static final String SUPPORTS = "(?:を|に)(?:支え|寄与|資する|つなが|実現|関する|関わる)\\p{IsHiragana}*";

	private static final String INITIATIVES = "(?:取組|取り組み|施策|事業)";

	private static final List<Pattern> FRAMES = List.of(
			Pattern.compile("(?:どの|どんな|どのような)" + INITIATIVES + "[がは](?<goal>.+?)" + SUPPORTS + "[?。]*"),
			Pattern.compile("(?<goal>.+?)" + SUPPORTS + INITIATIVES + "(?:は|には?|を)?(?:何|なに)?\\p{IsHiragana}*[?。]*"),
			Pattern.compile("(?i)(?:which|what) initiatives (?:support|serve) (?:(?:the )?goal )?(?<goal>.+?)[?.]*"));

	/** A number or a name with its level before it, as the pages show them. */
	private static final Pattern WITH_LEVEL = Pattern
		.compile("(?:基本)?(?:目標|政策|施策)\\s*(?:(?<number>\\d+(?:-\\d+)*)|「(?<name>[^」]+)」)");

	private QuestionText() {
	}

	/** The words as they stand in the text. */
	public static String wordsOf(String text) {
		String goal = FRAMES.stream().flatMap((frame) -> part(frame, "goal", text).stream()).findFirst().orElse(text);
		return part(WITH_LEVEL, "number", goal).or(() -> part(WITH_LEVEL, "name", goal)).orElse(goal);
	}

	/** A group of a pattern that all of the text's key matches. */
	private static Optional<String> part(Pattern pattern, String group, String text) {
		PrintedText printed = PrintedText.of(text);
		Matcher matcher = pattern.matcher(printed.key());
		return (matcher.matches() && matcher.start(group) >= 0)
				? Optional.of(printed.printed(matcher.start(group), matcher.end(group)).strip()) : Optional.empty();
	}

}
