package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.table.structure.HeaderMeaning;
import io.taikei.intake.table.structure.HeaderMeaning.Kind;
import io.taikei.text.JapaneseText;

/**
 * The names of the levels of a torn table, as the headers of its pages print them. The
 * tearing puts the lowest level's column first, so the first header names the lowest.
 */
final class PageHeaders {

	/** A longer text is no name of a level. */
	private static final int LONGEST = 20;

	/** Shorter names are parts of others, as 政策 and 目標 are of 政策目標. */
	private static final int SHORTEST_OF_JOINED = 3;

	/** A longer line is a text. */
	private static final int LONGEST_OF_JOINED = 40;

	private PageHeaders() {
	}

	/** The names from the top; empty where no headers tell them. */
	static List<String> levels(List<TextLine> lines) {
		Map<List<String>, Long> headers = lines.stream()
			.map(PageHeaders::names)
			.filter((chunks) -> chunks.stream().anyMatch(PageHeaders::isLevel))
			.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
		List<List<String>> told = headers.entrySet()
			.stream()
			.filter((header) -> isHeader(header.getKey(), header.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		if (told.isEmpty()) {
			return List.of();
		}
		Set<String> names = new LinkedHashSet<>();
		told.subList(1, told.size()).forEach(names::addAll);
		names.removeAll(told.getFirst());
		names.addAll(told.getFirst());
		return new ArrayList<>(names);
	}

	/** Whether a line is nothing but names of levels, the lowest among them. */
	static boolean opens(TextLine line, List<String> names) {
		String rest = JapaneseText.matchKey(line.text());
		if (!rest.contains(JapaneseText.matchKey(names.getLast()))) {
			return false;
		}
		for (String name : names.stream().sorted((one, other) -> other.length() - one.length()).toList()) {
			rest = rest.replace(JapaneseText.matchKey(name), "");
		}
		return rest.isBlank();
	}

	private static List<String> names(TextLine line) {
		return LineCutter.chunks(line).stream().flatMap((chunk) -> parted(chunk).stream()).toList();
	}

	/** Names that the tearing has joined. */
	private static List<String> parted(String chunk) {
		if (chunk.length() > LONGEST_OF_JOINED) {
			return List.of(chunk);
		}
		for (int i = SHORTEST_OF_JOINED; i <= chunk.length() - SHORTEST_OF_JOINED; i++) {
			List<String> rest = isLevel(chunk.substring(0, i)) ? parted(chunk.substring(i)) : List.of("");
			if (rest.stream().allMatch(PageHeaders::isLevel)) {
				return Stream.concat(Stream.of(chunk.substring(0, i)), rest.stream()).toList();
			}
		}
		return List.of(chunk);
	}

	/** What is no known name is one where it stands beside one on page after page. */
	private static boolean isHeader(List<String> chunks, long times) {
		return chunks.stream().allMatch((chunk) -> isLevel(chunk) || (times > 1 && isName(chunk)));
	}

	private static boolean isLevel(String chunk) {
		HeaderMeaning meaning = HeaderMeaning.of(chunk);
		return (meaning.is(Kind.LEVEL_NAME) || meaning.is(Kind.DESCRIPTION)) && isName(chunk);
	}

	private static boolean isName(String chunk) {
		return chunk.length() <= LONGEST && CodeGrammar.GENERAL.split(chunk).isEmpty();
	}

}
