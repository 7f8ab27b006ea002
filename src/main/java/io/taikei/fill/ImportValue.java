package io.taikei.fill;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.neo4j.driver.types.IsoDuration;

/**
 * A property as the import tool reads it: the type in the header of its column, and the
 * text in a line.
 *
 * @param type the type, by the import tool's name
 * @param text the text, in quotes where it needs them
 */
record ImportValue(String type, String text) {

	/** Stands between the parts of a list; no text may hold it. */
	static final char DELIMITER = '\u001f';

	/**
	 * A property of a node or relationship, but for a list without any text, which the
	 * import tool would leave out.
	 * @throws FillImpossible if the import tool would make another value of it
	 */
	static ImportValue of(String name, Object value) {
		return switch (value) {
			case byte[] bytes -> new ImportValue("byte[]",
					IntStream.range(0, bytes.length)
						.mapToObj((i) -> String.valueOf(bytes[i]))
						.collect(Collectors.joining(String.valueOf(DELIMITER))));
			case List<?> list -> ofList(name, list);
			default -> new ImportValue(type(name, value), text(value));
		};
	}

	boolean hasLineBreak() {
		return this.text.indexOf('\n') >= 0 || this.text.indexOf('\r') >= 0;
	}

	private static ImportValue ofList(String name, List<?> list) {
		List<String> types = list.stream().map((part) -> type(name, part)).distinct().toList();
		if (types.size() > 1) {
			throw new FillImpossible("The property %s is a list of several types, %s".formatted(name, types));
		}
		String text = list.stream()
			.map((part) -> (part instanceof String string) ? checked(name, string) : text(part))
			.collect(Collectors.joining(String.valueOf(DELIMITER)));
		return new ImportValue(types.getFirst() + "[]", types.getFirst().equals("string") ? quoted(text) : text);
	}

	private static String checked(String name, String text) {
		if (text.indexOf(DELIMITER) >= 0) {
			throw new FillImpossible("A text in the list %s holds the control character U+001F".formatted(name));
		}
		return text;
	}

	private static String type(String name, Object value) {
		return switch (value) {
			case String text -> "string";
			case Boolean bool -> "boolean";
			case Long number -> "long";
			case Integer number -> "long";
			case Double number -> "double";
			case LocalDate date -> "date";
			case LocalTime time -> "localtime";
			case OffsetTime time -> "time";
			case LocalDateTime time -> "localdatetime";
			case ZonedDateTime time -> "datetime";
			case IsoDuration duration -> "duration";
			default -> throw new FillImpossible(
					"The property %s is of the type %s".formatted(name, value.getClass().getSimpleName()));
		};
	}

	private static String text(Object value) {
		return (value instanceof String string) ? quoted(string) : String.valueOf(value);
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}

}
