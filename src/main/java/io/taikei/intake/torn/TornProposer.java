package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.intake.code.Code;
import io.taikei.intake.code.CodedText;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.TextLine;

/** Tells whether a text is a torn table, and which codes stand on which level. */
public final class TornProposer {

	/** So many codes are needed to tell a torn table from a list. */
	private static final int FEWEST = 6;

	/** The share of codes that stand where only tearing puts them. */
	private static final double TORN = 0.25;

	private TornProposer() {
	}

	/**
	 * How the lines of documents are read as a torn table; nothing where they are none.
	 * @param documents the documents
	 * @param levels the names of the levels from the top, if a person names them
	 */
	public static Optional<TornGrammar> propose(List<DocumentFlow> documents, List<String> levels) {
		List<TextLine> lines = documents.stream().flatMap(DocumentFlow::lines).toList();
		TornHeader header = TornHeader.of(lines);
		Set<String> words = new HashSet<>(header.levels());
		words.addAll(levels);
		LineCutter cutter = new LineCutter(List.copyOf(words));
		List<List<Optional<CodedText>>> chunks = lines.stream()
			.map((line) -> LineCutter.chunks(line).stream().map(cutter::coded).toList())
			.toList();
		LevelStyles styles = LevelStyles.of(chunks.stream()
			.flatMap(List::stream)
			.flatMap(Optional::stream)
			.map(CodedText::code)
			.filter(Code::sure)
			.toList());
		long sentences = lines.stream().filter((line) -> line.text().endsWith("。")).count();
		Tearing tearing = tearing(chunks);
		return (tearing.codes < FEWEST || tearing.torn < TORN * tearing.codes || sentences > tearing.codes)
				? Optional.empty()
				: Optional.of(new TornGrammar(names(styles, header, levels), styles.codes(), header.words()));
	}

	private static List<String> names(LevelStyles styles, TornHeader header, List<String> given) {
		List<String> names = new ArrayList<>();
		List<String> found = (given.size() >= styles.levels()) ? given : header.levels();
		for (int level = 0; level < styles.levels(); level++) {
			names.add((level < found.size()) ? found.get(level) : "階層" + (level + 1));
		}
		return names;
	}

	/** How many codes of several counters there are, and how many are torn away. */
	private static Tearing tearing(List<List<Optional<CodedText>>> lines) {
		int codes = 0;
		int torn = 0;
		Map<Integer, List<Integer>> last = new HashMap<>();
		for (List<Optional<CodedText>> chunks : lines) {
			boolean alone = chunks.size() == 1;
			for (int i = 0; i < chunks.size(); i++) {
				Optional<CodedText> coded = chunks.get(i).filter((one) -> one.code().sure());
				List<Integer> numbers = coded.map((one) -> one.code().numbers()).orElse(List.of());
				if (numbers.size() > 1) {
					codes++;
					boolean lone = alone && coded.orElseThrow().title().isEmpty();
					torn += (i > 0 || lone || isAway(numbers, last)) ? 1 : 0;
				}
				if (!numbers.isEmpty()) {
					last.put(numbers.size(), numbers);
				}
			}
		}
		return new Tearing(codes, torn);
	}

	/** Whether the last code of fewer counters is not the one above. */
	private static boolean isAway(List<Integer> numbers, Map<Integer, List<Integer>> last) {
		return Stream.iterate(numbers.size() - 1, (size) -> size > 1, (size) -> size - 1)
			.filter(last::containsKey)
			.findFirst()
			.filter((size) -> !numbers.subList(0, size).equals(last.get(size)))
			.isPresent();
	}

	/** How torn a text is. */
	private record Tearing(int codes, int torn) {

	}

}
