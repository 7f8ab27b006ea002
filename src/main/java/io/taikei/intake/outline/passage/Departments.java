package io.taikei.intake.outline.passage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of departments, in lines of their own and in brackets behind titles. */
public final class Departments {

	private static final String NAME = "[^（）()。、,，]*(?:課|室|係|局|部|署|所|センター|委員会|館|園|校|院|本部|全庁|各課|チーム)";

	private static final Pattern BEHIND = Pattern
		.compile("(.+?)\\s*[（(](" + NAME + "(?:[、,，・／/]" + NAME + ")*)(?:ほか|他|等)?[)）]");

	private static final Pattern NAMES = Pattern.compile(NAME + "(?:[、,，・／/]" + NAME + ")*");

	private Departments() {
	}

	public static List<String> listed(String text) {
		return Stream.of(text.split("[、,，\\n/／;；]")).map(String::strip).filter((name) -> !name.isEmpty()).toList();
	}

	/** Whether a text is nothing but names of departments. */
	public static boolean areAll(String text) {
		return NAMES.matcher(text).matches();
	}

	/** Whether a title seems to end with departments. */
	public static boolean standBehind(String title) {
		return BEHIND.matcher(title).matches();
	}

	public static List<String> behind(String title) {
		Matcher matcher = BEHIND.matcher(title);
		return matcher.matches() ? listed(matcher.group(2)) : List.of();
	}

	public static String titleBefore(String title) {
		Matcher matcher = BEHIND.matcher(title);
		return matcher.matches() ? matcher.group(1) : title;
	}

}
