package io.taikei.intake.torn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.taikei.intake.code.Code;
import io.taikei.intake.document.DocumentFlow;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import org.jspecify.annotations.Nullable;

/** Reads torn tables whose codes say what they stand below. */
public final class TornReader {

	private final TornGrammar grammar;

	private final TornLines lines;

	private final TornDoubts doubts = new TornDoubts();

	private TornReader(List<DocumentFlow> documents, TornGrammar grammar) {
		this.grammar = grammar;
		this.lines = new TornLines(documents, grammar);
	}

	/** The elements of documents, with doubts and an account of every line. */
	public static Draft read(List<DocumentFlow> documents, TornGrammar grammar) {
		return new TornReader(documents, grammar).read();
	}

	private Draft read() {
		List<PageReading> pages = pages();
		Map<List<Integer>, NamedCode> codes = new TreeMap<>(Code.BY_NUMBERS);
		for (PageReading page : pages) {
			page.codes().forEach((code) -> codes.merge(code.numbers(), code, TornReader::surer));
		}
		List<DraftElement> elements = elements(codes);
		codes.values().forEach((code) -> code.places().forEach((place) -> this.lines.set(place, TextRole.CONTENT)));
		for (PageReading page : pages) {
			page.unnamed().forEach((text) -> {
				this.lines.set(text.place(), TextRole.DOUBTFUL);
				this.doubts.withoutCode(text);
			});
			page.ofOtherColumns().forEach((text) -> {
				this.lines.set(text.place(), TextRole.IGNORED);
				this.doubts.ofOtherColumn(text);
			});
		}
		codes.values().forEach(this.doubts::code);
		return new Draft(this.grammar.levels(), elements, this.doubts.told(this.lines.outside()), this.lines.account());
	}

	/** How wide cells are is told by a first reading, and used in a second one. */
	private List<PageReading> pages() {
		int levels = this.grammar.levels().size();
		List<TornPage> pages = this.lines.pages().stream().map((page) -> TornPage.of(page, levels)).toList();
		TextLooks looks = new TextLooks(pages.stream()
			.flatMap((page) -> page.fragments().stream())
			.filter((fragment) -> !fragment.isCode())
			.map(Fragment::text)
			.toList());
		CellWidths widths = new CellWidths(levels);
		pages.forEach((page) -> new PageReading(page, looks, new CellWidths(levels)).measure(widths));
		return pages.stream().map((page) -> new PageReading(page, looks, widths)).toList();
	}

	private static NamedCode surer(NamedCode one, NamedCode other) {
		NamedCode better = (one.confidence() >= other.confidence()) ? one : other;
		List<Fragment> places = new ArrayList<>(one.code());
		places.addAll(other.code());
		return new NamedCode(better.level(), better.numbers(), places, better.name(), better.confidence());
	}

	/** What stands below a name that is not sure is no surer. */
	private List<DraftElement> elements(Map<List<Integer>, NamedCode> codes) {
		List<DraftElement> elements = new ArrayList<>();
		Map<List<Integer>, Integer> indices = new HashMap<>();
		codes.forEach((numbers, code) -> {
			Integer parent = parent(numbers, indices);
			indices.put(numbers, elements.size());
			elements.add(new DraftElement(code.level(), code.code().getFirst().text(), code.title(), parent,
					code.places(), List.of(), List.of(), List.of(),
					Math.min(code.confidence(), (parent != null) ? elements.get(parent).confidence() : 1)));
		});
		return elements;
	}

	private static @Nullable Integer parent(List<Integer> numbers, Map<List<Integer>, Integer> indices) {
		for (int size = numbers.size() - 1; size > 0; size--) {
			Integer parent = indices.get(numbers.subList(0, size));
			if (parent != null) {
				return parent;
			}
		}
		return null;
	}

}
