package io.taikei.benchmark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import org.jspecify.annotations.Nullable;

/**
 * An element of an outline, in the form in which outlines are compared: after NFKC and
 * without white space. Each is itself only, whatever it holds.
 */
final class OutlineElement {

	private final String title;

	private final String code;

	private final String level;

	private final @Nullable OutlineElement parent;

	private final Set<String> departments;

	private final List<List<String>> indicators;

	private final Set<String> titles = new TreeSet<>();

	private final List<OutlineElement> otherParents = new ArrayList<>();

	private OutlineElement(String title, @Nullable String code, String level, @Nullable OutlineElement parent,
			Stream<String> departments, Stream<List<String>> indicators) {
		this.title = key(title);
		this.code = OutlineCode.key(code);
		this.level = key(level);
		this.parent = parent;
		this.departments = departments.map(OutlineElement::key).collect(Collectors.toSet());
		this.indicators = indicators.toList();
		this.titles.add(this.title);
	}

	/** The outline that is right. */
	static List<OutlineElement> of(IntakeTruth truth, boolean refused) {
		List<IntakeTruth.Element> elements = truth.expected(refused);
		List<OutlineElement> outline = new ArrayList<>();
		for (IntakeTruth.Element one : elements) {
			OutlineElement element = new OutlineElement(one.title(), one.code(), one.level(),
					(one.parent() == null) ? null : outline.get(one.parent()), one.departments().stream(),
					one.indicators()
						.stream()
						.map((it) -> indicator(it.name(), it.unit(), it.baseline(), it.baselineYear(), it.target(),
								it.targetYear())));
			truth.titleAlso()
				.entrySet()
				.stream()
				.filter((spelling) -> key(spelling.getKey()).equals(element.title))
				.flatMap((spelling) -> spelling.getValue().stream())
				.forEach((other) -> element.titles.add(key(other)));
			outline.add(element);
		}
		for (int i = 0; i < outline.size(); i++) {
			List<OutlineElement> others = outline.get(i).otherParents;
			elements.get(i).parentAny().stream().map(outline::get).forEach(others::add);
		}
		return outline;
	}

	/** The outline that was read. */
	static List<OutlineElement> of(Draft draft) {
		List<OutlineElement> outline = new ArrayList<>();
		for (DraftElement one : draft.elements()) {
			outline.add(new OutlineElement(one.title(), one.code(), draft.levels().get(one.level()),
					(one.parent() == null) ? null : outline.get(one.parent()), one.departments().stream(),
					one.indicators()
						.stream()
						.map((it) -> indicator(it.name(), it.unit(), it.baseline(), it.baselineYear(), it.target(),
								it.targetYear()))));
		}
		return outline;
	}

	private static List<String> indicator(String name, @Nullable String unit, @Nullable String baseline,
			@Nullable Integer baselineYear, @Nullable String target, @Nullable Integer targetYear) {
		return List.of(key(name), key(unit), key(baseline), String.valueOf(baselineYear), key(target),
				String.valueOf(targetYear));
	}

	static String key(@Nullable String text) {
		return (text == null) ? ""
				: Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("(?U)[\\s\\u200B\\uFEFF]+", "");
	}

	String title() {
		return this.title;
	}

	/** All spellings of the title that are right. */
	Set<String> titles() {
		return this.titles;
	}

	String level() {
		return this.level;
	}

	Set<String> departments() {
		return this.departments;
	}

	List<List<String>> indicators() {
		return this.indicators;
	}

	boolean hasCode() {
		return !this.code.isEmpty();
	}

	boolean hasCodeOf(OutlineElement other) {
		return OutlineCode.same(this.code, other.code);
	}

	/** The titles that its parent may have; an empty one at the top. */
	Set<String> parentTitles() {
		return Stream.concat(Stream.ofNullable(this.parent), this.otherParents.stream())
			.flatMap((above) -> above.titles.stream())
			.collect(Collectors.collectingAndThen(Collectors.toSet(),
					(titles) -> (this.parent == null) ? Set.of("") : titles));
	}

	String parentTitle() {
		return (this.parent == null) ? "" : this.parent.title;
	}

	int depth() {
		return (this.parent == null) ? 0 : this.parent.depth() + 1;
	}

	/** Its title and those above it. */
	String path() {
		return (this.parent == null) ? this.title : this.parent.path() + "\n" + this.title;
	}

	@Override
	public String toString() {
		return this.level + " " + (this.code + " " + this.title).strip()
				+ ((this.parent == null) ? "" : " < " + this.parent.title);
	}

}
