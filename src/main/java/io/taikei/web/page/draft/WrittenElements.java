package io.taikei.web.page.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the elements of a draft stand in its plan file, in the order of the file, and
 * which lines of the account they lead back to.
 *
 * @param places the elements
 */
record WrittenElements(List<Written> places) {

	/** The first key of an element, whichever it has. */
	private static final Pattern ELEMENT = Pattern.compile("(\\s*)- (?:code|id|level|title|placeholder|note): .*");

	private static final Pattern SOURCE = Pattern.compile("(\\s*)source: \"?(\\d+)(?:-(\\d+))?\"?");

	/**
	 * The elements of a plan file.
	 * @param lines its lines
	 * @param first the index of the line below the key of the elements
	 */
	static WrittenElements of(List<String> lines, int first) {
		List<Written> places = new ArrayList<>();
		int indent = 0;
		for (int index = first; index < lines.size(); index++) {
			Matcher element = ELEMENT.matcher(lines.get(index));
			Matcher source = SOURCE.matcher(lines.get(index));
			if (element.matches()) {
				indent = element.group(1).length() + "- ".length();
				places.add(new Written(index + 1, 0, 0));
			}
			else if (source.matches() && source.group(1).length() == indent && !places.isEmpty()) {
				int from = Integer.parseInt(source.group(2));
				places.set(places.size() - 1, new Written(places.getLast().line(), from,
						(source.group(3) != null) ? Integer.parseInt(source.group(3)) : from));
			}
		}
		return new WrittenElements(places);
	}

	/** The index of the element that a line of the plan file belongs to. */
	OptionalInt at(int line) {
		return IntStream.range(0, this.places.size())
			.filter((index) -> this.places.get(index).line() <= line)
			.reduce((before, after) -> after);
	}

	/** The index of the first element that leads back to a line of the account. */
	OptionalInt ofAccount(int line) {
		return IntStream.range(0, this.places.size())
			.filter((index) -> this.places.get(index).first() <= line && line <= this.places.get(index).last())
			.findFirst();
	}

	/**
	 * An element.
	 *
	 * @param line the line that it begins with
	 * @param first the first line of the account that names it; 0 where none does
	 * @param last the last such line
	 */
	record Written(int line, int first, int last) {

	}

}
