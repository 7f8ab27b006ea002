package io.taikei.web.page.draft;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.taikei.drafting.part.SourcePart;
import io.taikei.drafting.part.SourcePart.SourceCell;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftResult.Element;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which a person adds an element, as they are filled in at first.
 *
 * @param place the text that names it; null where it is entered by hand
 * @param level the index of the level that is proposed
 * @param under the element that is proposed to stand above it; null for the top
 * @param parents what it may be put below
 */
record AdditionView(@Nullable SourceCell place, int level, @Nullable Element under, List<Element> parents) {

	/** How many parents a menu offers. */
	private static final int MOST = 200;

	/** At a text of the documents, beside the element that is named there or before. */
	static AdditionView at(SourceCell cell, SourcePart part, DraftResult result) {
		Element near = result.element(before(cell, part));
		return of(cell, (near != null) ? near.level() : 0, (near != null) ? parent(near, result) : null, result);
	}

	/** By hand, below an element. */
	static AdditionView below(Element above, DraftResult result) {
		return of(null, above.level() + 1, above, result);
	}

	/** By hand, at the top. */
	static AdditionView atTop(DraftResult result) {
		return of(null, 0, null, result);
	}

	private static AdditionView of(@Nullable SourceCell cell, int level, @Nullable Element under, DraftResult result) {
		return new AdditionView(cell, Math.min(level, result.levels().size() - 1), under, parents(under, result));
	}

	/** The last element that is named before a text, or in it. */
	private static @Nullable String before(SourceCell cell, SourcePart part) {
		String last = null;
		for (SourcePart.Row row : part.rows()) {
			for (SourceCell one : row.cells()) {
				last = (one.element() != null) ? one.element() : last;
				if (one.key().equals(cell.key())) {
					return last;
				}
			}
		}
		return last;
	}

	private static @Nullable Element parent(Element element, DraftResult result) {
		return (element.parent() != null) ? result.elements().get(element.parent()) : null;
	}

	/** Those that are not of the lowest level; near ones where they are many. */
	private static List<Element> parents(@Nullable Element under, DraftResult result) {
		List<Element> all = result.elements()
			.stream()
			.filter((element) -> element.level() < result.levels().size() - 1)
			.toList();
		if (all.size() <= MOST || under == null) {
			return all.stream().limit(MOST).toList();
		}
		int at = IntStream.range(0, all.size())
			.filter((index) -> all.get(index).key().equals(under.key()))
			.findFirst()
			.orElse(0);
		int first = Math.clamp(at - MOST / 2L, 0, all.size() - MOST);
		return all.subList(first, first + MOST);
	}

	/** The key of the place; null where it is entered by hand. */
	public @Nullable String key() {
		return (this.place != null) ? this.place.key() : null;
	}

	/** The words of the document, in one line. */
	public String title() {
		return (this.place != null) ? Objects.requireNonNull(this.place.text()).strip().replaceAll("\\s*\\R\\s*", "")
				: "";
	}

}
