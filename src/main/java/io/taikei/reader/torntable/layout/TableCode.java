package io.taikei.reader.torntable.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A positional code such as {@code 1-3-2}: each part is a number below the part before
 * it.
 *
 * @param parts the numbers, at least one
 * @param raw the code as printed
 * @param separator what parts the numbers in the normalised code; empty where they are
 * the digits of one number
 */
public record TableCode(List<Integer> parts, String raw, String separator) implements Comparable<TableCode> {

	private static final Comparator<Integer> NUMBERS = Comparator.naturalOrder();

	public TableCode {
		parts = List.copyOf(parts);
	}

	/** A code of the topmost level. */
	public static TableCode ofGroup(int group) {
		return new TableCode(List.of(group), Integer.toString(group), "-");
	}

	/** How many levels down the code reaches, counted from 1. */
	public int depth() {
		return this.parts.size();
	}

	/** The code without its last part; a code of depth 1 has none. */
	public TableCode parent() {
		List<Integer> upper = this.parts.subList(0, depth() - 1);
		return new TableCode(upper, join(upper, this.separator), this.separator);
	}

	/** The topmost level's number. */
	public int group() {
		return this.parts.getFirst();
	}

	public String normalised() {
		return join(this.parts, this.separator);
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

	private static String join(List<Integer> parts, String separator) {
		List<String> numbers = new ArrayList<>();
		parts.forEach((part) -> numbers.add(part.toString()));
		return String.join(separator, numbers);
	}

}
