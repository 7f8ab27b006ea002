package io.taikei.intake.code;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	/** The order of the counters, the first that differs before all others. */
	public static final Comparator<List<Integer>> BY_NUMBERS = Code::compare;

	public Code {
		numbers = List.copyOf(numbers);
	}

	/** The counters, equal for two spellings of one code: {@code 1-2} for １－（２）. */
	public String key() {
		return this.numbers.stream().map(String::valueOf).collect(Collectors.joining("-"));
	}

	private static int compare(List<Integer> one, List<Integer> other) {
		return IntStream.range(0, Math.min(one.size(), other.size()))
			.map((i) -> Integer.compare(one.get(i), other.get(i)))
			.filter((difference) -> difference != 0)
			.findFirst()
			.orElse(Integer.compare(one.size(), other.size()));
	}

	/** The last counter, which tells the places of neighbours. */
	public int last() {
		return this.numbers.getLast();
	}

}
