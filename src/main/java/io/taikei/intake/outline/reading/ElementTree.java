package io.taikei.intake.outline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.taikei.intake.code.Code;
import io.taikei.intake.code.CodeGrammar;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.intake.outline.HeadingClass;
import io.taikei.intake.outline.HeadingGrammar;
import io.taikei.intake.outline.passage.Departments;
import io.taikei.intake.outline.passage.Paragraph;
import org.jspecify.annotations.Nullable;

/** The elements as far as they are read. */
final class ElementTree {

	private static final double MISPLACED = 0.5;

	private static final double BEHIND = 0.6;

	private final HeadingGrammar grammar;

	private final CodeGrammar codes;

	private final OutlineDoubts doubts;

	private final List<OutlineElement> top = new ArrayList<>();

	private final List<OutlineElement> all = new ArrayList<>();

	/** The classes whose titles end with departments. */
	private final Set<HeadingClass> withDepartments = new HashSet<>();

	private final int highest;

	ElementTree(HeadingGrammar grammar, CodeGrammar codes, OutlineDoubts doubts, List<LineReading> readings) {
		this.grammar = grammar;
		this.codes = codes;
		this.doubts = doubts;
		this.highest = readings.stream().mapToInt(LineReading::level).filter((level) -> level >= 0).min().orElse(0);
		Map<HeadingClass, int[]> counts = new HashMap<>();
		for (LineReading reading : readings) {
			if (reading.heading() != null && reading.passage() instanceof Paragraph paragraph) {
				int[] count = counts.computeIfAbsent(reading.heading(), (heading) -> new int[2]);
				count[0]++;
				count[1] += Departments.standBehind(paragraph.title()) ? 1 : 0;
			}
		}
		counts.forEach((heading, count) -> {
			if (count[1] >= BEHIND * count[0]) {
				this.withDepartments.add(heading);
			}
		});
	}

	List<OutlineElement> top() {
		return this.top;
	}

	/** Whether no heading is of a higher level. */
	boolean isTop(int level) {
		return level <= this.highest;
	}

	/** The element that a heading names: one that was there before, or a new one. */
	OutlineElement element(Paragraph paragraph, LineReading reading, @Nullable OutlineElement open) {
		HeadingClass heading = reading.heading();
		if (heading == null) {
			throw new IllegalArgumentException("No heading: " + paragraph.text());
		}
		boolean departments = this.withDepartments.contains(heading);
		String title = departments ? Departments.titleBefore(paragraph.title()) : paragraph.title();
		Code code = paragraph.code();
		OutlineElement parent = (code == null || open == null) ? open : parentByCode(code, open);
		OutlineElement element = siblings(parent).stream()
			.filter((sibling) -> sibling.level() == reading.level() && sibling.isNamed(code, title))
			.findFirst()
			.orElseGet(() -> add(new OutlineElement(reading.level(), parent, code, title, heading.confidence())));
		if (departments) {
			element.departments().addAll(Departments.behind(paragraph.title()));
		}
		if (parent != null && parent.level() < reading.level() - 1) {
			element.doubtful(MISPLACED);
			this.doubts.levelLeftOut(element, paragraph.places());
		}
		if (parent != open) {
			element.doubtful(MISPLACED);
			this.doubts.misplaced(element, paragraph.places());
		}
		return element;
	}

	/** Where a code carries the number of another than the open element, that one. */
	private OutlineElement parentByCode(Code code, OutlineElement open) {
		Code above = open.code();
		int size = code.numbers().size();
		if (size < 2 || above == null || above.last() == code.numbers().get(size - 2)) {
			return open;
		}
		int number = code.numbers().get(size - 2);
		return siblings(open.parent()).stream()
			.filter((other) -> other.level() == open.level() && other.code() != null && other.code().last() == number)
			.findFirst()
			.orElse(open);
	}

	private List<OutlineElement> siblings(@Nullable OutlineElement parent) {
		return (parent == null) ? this.top : parent.children();
	}

	private OutlineElement add(OutlineElement element) {
		siblings(element.parent()).add(element);
		this.all.add(element);
		return element;
	}

	/** Adds what a table below an element tells. */
	void add(Draft table, OutlineElement owner, List<DocumentPlace> places) {
		List<OutlineElement> made = new ArrayList<>();
		for (DraftElement draft : table.elements()) {
			Integer parent = draft.parent();
			OutlineElement element = (parent == null) ? owner : elementOf(draft, table, made.get(parent), places);
			element.departments().addAll(draft.departments());
			element.indicators().addAll(draft.indicators());
			element.statements().addAll(draft.statements());
			made.add(element);
		}
	}

	private OutlineElement elementOf(DraftElement draft, Draft table, OutlineElement parent,
			List<DocumentPlace> places) {
		Code code = (draft.code() == null) ? null : this.codes.code(draft.code()).orElse(null);
		int named = this.grammar.levels().indexOf(table.levels().get(draft.level()));
		Optional<OutlineElement> known = known(draft, code, parent);
		if (known.isPresent()) {
			return known.get();
		}
		int level = Math.max(named, parent.level() + 1);
		if (level >= this.grammar.levels().size()) {
			this.doubts.unread(draft.places());
			return parent;
		}
		OutlineElement element = add(new OutlineElement(level, parent, code, draft.title(), draft.confidence()));
		draft.places().stream().filter(places::contains).forEach(element.places()::add);
		return element;
	}

	/** An element below the open one that a row names by its code or its title. */
	private Optional<OutlineElement> known(DraftElement draft, @Nullable Code code, OutlineElement above) {
		Code asTitle = this.codes.code(draft.title()).orElse(null);
		return this.all.stream()
			.filter((element) -> isBelow(element, above))
			.filter((element) -> element.sameTitle(draft.title()) || isCode(element, asTitle)
					|| (code != null && isCode(element, code) && element.sameTitle(draft.title())))
			.findFirst();
	}

	private static boolean isCode(OutlineElement element, @Nullable Code code) {
		Code own = element.code();
		return own != null && code != null && own.key().equals(code.key());
	}

	private static boolean isBelow(OutlineElement element, OutlineElement above) {
		for (OutlineElement upper = element; upper != null; upper = upper.parent()) {
			if (upper == above) {
				return true;
			}
		}
		return false;
	}

}
