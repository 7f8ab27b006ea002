package io.taikei.country;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How one municipality words its titles and sentences. The names of its places are its
 * rare words.
 */
final class Phrasing {

	private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

	/** How often a second subject is of a theme beside the first one's. */
	private static final double BESIDE = 0.4;

	private static final int PLACES = 12;

	private final Words words;

	private final Topics topics;

	private final Random random;

	private final List<String> places;

	Phrasing(Words words, Topics topics, Random random) {
		this.words = words;
		this.topics = topics;
		this.random = random;
		this.places = Stream.generate(this::place).limit(PLACES).toList();
	}

	/** One of the patterns, filled with words on the topic, and none of them twice. */
	String on(Topic topic, List<String> patterns) {
		StringBuilder text = new StringBuilder();
		Matcher blanks = BLANK.matcher(pick(patterns));
		while (blanks.find()) {
			blanks.appendReplacement(text, "");
			text.append(newWord(blanks.group(1), topic, text));
		}
		return blanks.appendTail(text).toString();
	}

	<T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	private String newWord(String blank, Topic topic, CharSequence text) {
		return Stream.generate(() -> word(blank, topic))
			.filter((word) -> !text.toString().contains(word))
			.findFirst()
			.orElseThrow();
	}

	private String word(String blank, Topic topic) {
		return switch (blank) {
			case "theme" -> pick(topic.words());
			case "other" -> pick(((this.random.nextDouble() < BESIDE) ? this.topics.beside(topic) : topic).words());
			case "name" -> pick(this.places);
			default -> pick(Objects.requireNonNull(this.words.words().get(blank), blank));
		};
	}

	/** Of two or three characters, such as 竹沢 or 竹沢原. */
	private String place() {
		String name = character(0) + character(1);
		return this.random.nextBoolean() ? name : name + character(1);
	}

	private String character(int list) {
		String characters = this.words.characters().get(list);
		int place = this.random.nextInt(characters.length());
		return characters.substring(place, place + 1);
	}

}
