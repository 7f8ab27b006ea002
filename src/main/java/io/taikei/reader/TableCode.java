package io.taikei.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import io.taikei.text.JapaneseText;

/**
 * A positional code such as {@code 1-3-2}: each part is a number below the part before
 * it.
 *
 * @param parts the numbers, at least one
 * @param raw the code as printed
 */
record TableCode(List<Integer> parts, String raw) implements Comparable<TableCode> {

	private static final Comparator<Integer> NUMBERS = Comparator.naturalOrder();

	TableCode {
		parts = List.copyOf(parts);
	}

	static TableCode of(String raw) {
		String key = JapaneseText.matchKey(raw);
		return new TableCode(Arrays.stream(key.split("-", -1)).map(Integer::valueOf).toList(), raw);
	}

	/** How many levels down the code reaches, counted from 1. */
	int depth() {
		return this.parts.size();
	}

	/** The code without its last part; a code of depth 1 has none. */
	TableCode parent() {
		List<Integer> upper = this.parts.subList(0, depth() - 1);
		return new TableCode(upper, join(upper));
	}

	/** The topmost level's number. */
	int group() {
		return this.parts.getFirst();
	}

	String normalised() {
		return join(this.parts);
	}

	@Override
	public int compareTo(TableCode other) {
		for (int i = 0; i < Math.min(depth(), other.depth()); i++) {
			int order = NUMBERS.compare(this.parts.get(i), other.parts.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(depth(), other.depth());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TableCode code && this.parts.equals(code.parts);
	}

	@Override
	public int hashCode() {
		return this.parts.hashCode();
	}

	private static String join(List<Integer> parts) {
		List<String> numbers = new ArrayList<>();
		parts.forEach((part) -> numbers.add(part.toString()));
		return String.join("-", numbers);
	}

}
