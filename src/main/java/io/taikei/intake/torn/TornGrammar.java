package io.taikei.intake.torn;

import java.util.List;
import java.util.OptionalInt;

import io.taikei.intake.code.Code;

/**
 * How a torn table is read.
 *
 * @param levels the names of the levels, from the top
 * @param codes the codes of each level; what begins with no such code is a text
 * @param headers the words of the columns' headers; where the first stands again, the
 * next page begins
 */
public record TornGrammar(List<String> levels, List<LevelCodes> codes, List<String> headers) {

	public TornGrammar {
		levels = List.copyOf(levels);
		codes = List.copyOf(codes);
		headers = List.copyOf(headers);
	}

	/** The same with other names of the levels. */
	public TornGrammar named(List<String> names) {
		return new TornGrammar(names, this.codes, this.headers);
	}

	/**
	 * Whether the lowest level has no codes, so that only order and meaning tell what its
	 * elements stand below. Then the headers are the names of the levels.
	 */
	public boolean isLowestUncoded() {
		return this.codes.stream().noneMatch((code) -> code.level() == this.levels.size() - 1);
	}

	/** The level of a code, if it is one of the table's. */
	OptionalInt levelOf(Code code) {
		return this.codes.stream()
			.filter((one) -> one.style().equals(code.style()))
			.mapToInt(LevelCodes::level)
			.findFirst();
	}

	/**
	 * Codes that are printed alike.
	 *
	 * @param style their style
	 * @param level the index of their level, from 0 at the top
	 * @param sample one of them
	 * @param lines how many there are
	 */
	public record LevelCodes(String style, int level, String sample, int lines) {

	}

}
