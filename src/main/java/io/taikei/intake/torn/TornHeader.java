package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.TextLine;
import io.taikei.intake.table.structure.HeaderMeaning;
import io.taikei.intake.table.structure.HeaderMeaning.Kind;

/**
 * The words of a torn table's header, wherever the tearing left them.
 *
 * @param words the words as they stand, in their order
 * @param levels the levels that they name, in their order
 */
record TornHeader(List<String> words, List<String> levels) {

	/** What else is a header only beside these. */
	private static final Set<Kind> TELLING = EnumSet.of(Kind.BARE_CODE, Kind.LEVEL_CODE, Kind.LEVEL_NAME,
			Kind.DEPARTMENT);

	/** So many lines a name of a column may be wrapped over. */
	private static final int MOST_LINES = 4;

	/** The header of a text: lines of nothing but names of columns, wrapped or not. */
	static TornHeader of(List<TextLine> lines) {
		Set<String> words = new LinkedHashSet<>();
		Set<String> levels = new LinkedHashSet<>();
		for (int i = 0; i < lines.size(); i++) {
			for (int height = 1; height <= Math.min(MOST_LINES, lines.size() - i); height++) {
				List<String> pieces = pieces(lines.subList(i, i + height));
				List<HeaderMeaning> meanings = ((height == 1) ? pieces : List.of(String.join("", pieces))).stream()
					.map(HeaderMeaning::of)
					.toList();
				if (!pieces.isEmpty() && isHeader(meanings) && pieces.stream().noneMatch(TornHeader::isNumbered)) {
					words.addAll(pieces);
					meanings.stream()
						.filter((meaning) -> meaning.is(Kind.LEVEL_NAME) || meaning.is(Kind.LEVEL_CODE))
						.map(HeaderMeaning::level)
						.forEach(levels::add);
					break;
				}
			}
		}
		return new TornHeader(new ArrayList<>(words), new ArrayList<>(levels));
	}

	/** The words of a line, or of several with one each. */
	private static List<String> pieces(List<TextLine> lines) {
		List<List<String>> chunks = lines.stream().map(LineCutter::chunks).toList();
		return (chunks.size() > 1 && chunks.stream().anyMatch((line) -> line.size() > 1)) ? List.of()
				: chunks.stream().flatMap(List::stream).toList();
	}

	private static boolean isHeader(List<HeaderMeaning> meanings) {
		return meanings.stream().allMatch(HeaderMeaning::isKnown)
				&& meanings.stream().anyMatch((meaning) -> TELLING.contains(meaning.kind()));
	}

	private static boolean isNumbered(String chunk) {
		return CodeGrammar.GENERAL.code(chunk).isPresent();
	}

}
