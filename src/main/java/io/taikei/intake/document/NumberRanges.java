package io.taikei.intake.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/** Numbers as people write them together: 3, 5-9. */
public final class NumberRanges {

	private NumberRanges() {
	}

	/** In figures. */
	public static String text(Collection<Integer> ascending) {
		return text(ascending, Integer::toString);
	}

	/**
	 * As whatever stands for each number, such as the letters of columns.
	 */
	public static String text(Collection<Integer> ascending, IntFunction<String> written) {
		List<Integer> numbers = List.copyOf(ascending);
		List<String> ranges = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < numbers.size(); i++) {
			if (i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1) {
				String last = written.apply(numbers.get(i));
				ranges.add((from == i) ? last : written.apply(numbers.get(from)) + "-" + last);
				from = i + 1;
			}
		}
		return String.join(", ", ranges);
	}

}
