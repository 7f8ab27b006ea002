package io.taikei.planfile.writing;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where the elements of a draft stand in its plan file, in the order of the file, and
 * which lines of the account they lead back to.
 *
 * @param levels the line of the levels, below what is known of the plan
 * @param elements the elements
 */
public record WrittenLines(int levels, List<WrittenElement> elements) {

	/** Where nothing is told. */
	public static final WrittenLines NONE = new WrittenLines(0, List.of());

	public WrittenLines {
		elements = List.copyOf(elements);
	}

	/** The index of the element that a line of the plan file belongs to. */
	public OptionalInt at(int line) {
		return IntStream.range(0, this.elements.size())
			.filter((index) -> this.elements.get(index).line() <= line)
			.reduce((before, after) -> after);
	}

	/** The index of the first element that leads back to a line of the account. */
	public OptionalInt ofAccount(int line) {
		return IntStream.range(0, this.elements.size())
			.filter((index) -> this.elements.get(index).first() <= line && line <= this.elements.get(index).last())
			.findFirst();
	}

	/**
	 * An element.
	 *
	 * @param line the line that it begins with
	 * @param first the first line of the account that names it; 0 where none does
	 * @param last the last such line
	 */
	public record WrittenElement(int line, int first, int last) {

	}

}
