package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.code.CodedText;
import io.taikei.intake.document.Address;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextLine;

/** Cuts lines at their gaps, and codes off the texts behind them. */
final class LineCutter {

	private final CodeGrammar codes;

	/**
	 * @param levels the names of the levels, which may stand in codes
	 */
	LineCutter(List<String> levels) {
		this.codes = new CodeGrammar(levels);
	}

	/** What stands between the gaps of a line. */
	static List<String> chunks(TextLine line) {
		return Arrays.stream(line.text().split("[\\s\\u3000]+")).filter((chunk) -> !chunk.isEmpty()).toList();
	}

	Optional<CodedText> coded(String chunk) {
		return this.codes.split(chunk);
	}

	/** The numbers with which codes below the top level begin. */
	Set<Integer> tops(List<TextLine> lines, TornGrammar grammar) {
		return lines.stream()
			.flatMap((line) -> chunks(line).stream())
			.flatMap((chunk) -> coded(chunk).stream())
			.map(CodedText::code)
			.filter((code) -> grammar.levelOf(code).orElse(0) > 0)
			.map((code) -> code.numbers().getFirst())
			.collect(Collectors.toSet());
	}

	/**
	 * The fragments of a line.
	 * @param place where it stands
	 * @param index which of the document's lines it is, for formats that do not number
	 * them
	 * @param tops the numbers of the top level, if others tell them; a number that is
	 * none of them is a text
	 */
	List<Fragment> cut(DocumentPlace place, TextLine line, int index, TornGrammar grammar, Set<Integer> tops) {
		int number = (line.address() instanceof Address.OfLine numbered) ? numbered.line() : index;
		List<Fragment> fragments = new ArrayList<>();
		for (String chunk : chunks(line)) {
			Optional<CodedText> coded = coded(chunk).filter((one) -> grammar.levelOf(one.code()).isPresent())
				.filter((one) -> tops.isEmpty() || tops.contains(one.code().numbers().getFirst()));
			coded.ifPresent((one) -> fragments.add(new Fragment(place, number, one.code().written(), one.code(),
					grammar.levelOf(one.code()).getAsInt())));
			String text = coded.map(CodedText::title).orElse(chunk);
			if (!text.isEmpty()) {
				fragments.add(new Fragment(place, number, text, null, -1));
			}
		}
		return fragments;
	}

}
