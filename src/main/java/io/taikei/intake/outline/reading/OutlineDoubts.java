package io.taikei.intake.outline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.taikei.intake.code.Code;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.Doubt.Kind;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.outline.HeadingClass;
import io.taikei.intake.outline.HeadingGrammar;
import org.jspecify.annotations.Nullable;

/** Gathers what a person should look at. */
final class OutlineDoubts {

	private static final double SURE = 0.7;

	private static final double UNORDERED = 0.6;

	private final HeadingGrammar grammar;

	private final List<Doubt> doubts = new ArrayList<>();

	private final List<DocumentPlace> unread = new ArrayList<>();

	private final List<DocumentPlace> outside = new ArrayList<>();

	OutlineDoubts(HeadingGrammar grammar) {
		this.grammar = grammar;
	}

	void add(Doubt doubt) {
		this.doubts.add(doubt);
	}

	/** Lines that are neither headings nor sentences. */
	void unread(List<DocumentPlace> places) {
		this.unread.addAll(places);
	}

	void outside(List<DocumentPlace> places) {
		this.outside.addAll(places);
	}

	void tableNotRead(List<DocumentPlace> places, String name) {
		add(Doubt.of(Kind.TABLE_NOT_READ, places.stream().limit(1).toList(), name));
	}

	void levelLeftOut(OutlineElement element, List<DocumentPlace> places) {
		add(Doubt.of(Kind.LEVEL_LEFT_OUT, places, element.name(), this.grammar.levels().get(element.level() - 1)));
	}

	void misplaced(OutlineElement element, List<DocumentPlace> places) {
		OutlineElement parent = Objects.requireNonNull(element.parent());
		add(Doubt.of(Kind.PLACED_BY_CODE, places, element.name(), parent.name()));
	}

	/** What the whole tree tells: numbers that don't follow, levels without elements. */
	void tellTree(List<OutlineElement> top) {
		int[] elements = new int[this.grammar.levels().size()];
		tell(null, top, elements, new int[elements.length]);
		for (int level = 0; level < elements.length; level++) {
			if (elements[level] == 0) {
				add(Doubt.of(Kind.LEVEL_WITHOUT_ELEMENTS, List.of(), this.grammar.levels().get(level)));
			}
		}
		for (HeadingClass heading : this.grammar.classes()) {
			Integer level = heading.level();
			if (level != null && heading.confidence() < SURE) {
				add(Doubt.of(Kind.HEADING_GUESSED, List.of(), String.join(" / ", heading.samples()),
						this.grammar.levels().get(level)));
			}
		}
	}

	/**
	 * @param last of each level, the last number, which may go on below the next parent
	 */
	private void tell(@Nullable OutlineElement parent, List<OutlineElement> children, int[] elements, int[] last) {
		int before = 0;
		List<OutlineElement> unordered = new ArrayList<>();
		boolean anew = false;
		for (OutlineElement child : children) {
			elements[child.level()]++;
			Code code = child.code();
			if (code != null) {
				boolean serial = before == 0 && code.last() == last[child.level()] + 1;
				if (code.last() != before + 1 && !serial) {
					unordered.add(child);
					anew |= code.last() == 1;
				}
				before = code.last();
				last[child.level()] = before;
			}
			if (anew) {
				// What follows numbers that begin anew goes on with these.
				child.doubtful(UNORDERED);
			}
			tell(child, child.children(), elements, last);
		}
		if (!unordered.isEmpty()) {
			unordered.forEach((child) -> child.doubtful(UNORDERED));
			add(Doubt.of(Kind.NUMBERS_OUT_OF_ORDER,
					unordered.stream().flatMap((child) -> child.places().stream()).toList(),
					(parent == null) ? this.grammar.levels().getFirst() : parent.name(),
					String.join(" / ", unordered.stream().map(OutlineElement::name).toList())));
		}
	}

	List<Doubt> told() {
		if (!this.unread.isEmpty()) {
			add(Doubt.of(Kind.LINES_NOT_READ, this.unread, this.unread.size()));
		}
		if (!this.outside.isEmpty()) {
			add(Doubt.of(Kind.OUTSIDE_TREE, this.outside, this.outside.size()));
		}
		return List.copyOf(this.doubts);
	}

}
