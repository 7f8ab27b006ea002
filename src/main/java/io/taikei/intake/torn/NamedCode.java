package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.List;

import io.taikei.intake.document.DocumentPlace;

/**
 * A code with its name.
 *
 * @param level its level
 * @param numbers its counters
 * @param code where it stands
 * @param name the pieces of the name; empty where none was found
 * @param confidence how sure it is that the name is this one and whole
 */
record NamedCode(int level, List<Integer> numbers, List<Fragment> code, List<Fragment> name, double confidence) {

	/** The name, where lines are joined without a space. */
	String title() {
		StringBuilder title = new StringBuilder();
		Fragment before = null;
		for (Fragment piece : this.name) {
			boolean latin = before != null && isLatin(before.text().charAt(before.text().length() - 1))
					&& isLatin(piece.text().charAt(0));
			title.append((before != null && (latin || before.line() == piece.line())) ? " " : "").append(piece.text());
			before = piece;
		}
		return title.isEmpty() ? this.code.getFirst().text() : title.toString();
	}

	boolean isNamed() {
		return !this.name.isEmpty();
	}

	List<DocumentPlace> places() {
		List<DocumentPlace> places = new ArrayList<>(this.name.stream().map(Fragment::place).toList());
		places.addAll(this.code.stream().map(Fragment::place).toList());
		return places.stream().distinct().toList();
	}

	private static boolean isLatin(char sign) {
		return sign > 0x20 && sign < 0x7F;
	}

}
