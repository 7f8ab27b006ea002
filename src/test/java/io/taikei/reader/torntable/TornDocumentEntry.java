package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of a true plan, above its initiatives.
 *
 * @param parts the numbers of its code
 * @param field the field of a vision; empty at all other levels
 * @param title the name; empty for a reserved place
 * @param children the entries of the next level
 * @param initiatives what stands below an entry of the last level
 */
record TornDocumentEntry(List<Integer> parts, String field, String title, List<TornDocumentEntry> children,
		List<String> initiatives) {

	TornDocumentEntry {
		parts = List.copyOf(parts);
		children = List.copyOf(children);
		initiatives = List.copyOf(initiatives);
	}

	int depth() {
		return this.parts.size();
	}

	boolean isReserved() {
		return this.title.isEmpty();
	}

	String code() {
		return this.parts.stream().map(String::valueOf).collect(Collectors.joining("-"));
	}

	/** This entry and all below it, in the order of their codes. */
	Stream<TornDocumentEntry> all() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(TornDocumentEntry::all));
	}

	/** The same entry under a number below another code. */
	TornDocumentEntry numbered(List<Integer> above, int number) {
		List<Integer> code = new ArrayList<>(above);
		code.add(number);
		return new TornDocumentEntry(code, this.field, this.title, numbered(this.children, code), this.initiatives);
	}

	static List<TornDocumentEntry> numbered(List<TornDocumentEntry> entries, List<Integer> above) {
		List<TornDocumentEntry> numbered = new ArrayList<>();
		for (TornDocumentEntry entry : entries) {
			numbered.add(entry.numbered(above, numbered.size() + 1));
		}
		return numbered;
	}

}
