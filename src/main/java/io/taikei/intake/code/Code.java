package io.taikei.intake.code;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A code as a plan prints it.
 *
 * @param written as it stands, without the mark before it
 * @param style its form, with a sign of the kind in the place of each counter:
 * {@code 第N章}, {@code N-N}, {@code (N)}; headings of one level share it
 * @param numbers its counters made arabic
 * @param sure whether it can hardly be anything else; a number that stands directly
 * before a word is unsure
 */
public record Code(String written, String style, List<Integer> numbers, boolean sure) {

	public Code {
		numbers = List.copyOf(numbers);
	}

	/** The counters, equal for two spellings of one code: {@code 1-2} for １－（２）. */
	public String key() {
		return this.numbers.stream().map(String::valueOf).collect(Collectors.joining("-"));
	}

	/** The last counter, which tells the places of neighbours. */
	public int last() {
		return this.numbers.getLast();
	}

}
