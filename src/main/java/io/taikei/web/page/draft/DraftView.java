package io.taikei.web.page.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.drafting.correction.HandCorrection;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftResult.Element;
import io.taikei.drafting.store.DraftResult.Level;
import io.taikei.drafting.store.DraftResult.ShownPlace;
import io.taikei.drafting.store.DraftResult.ToldDoubt;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a draft: so much of its tree as a page holds, and one part of its
 * documents.
 *
 * @param result what was read
 * @param part the number of the part that is shown
 * @param chosen the element that was chosen; null where none was
 * @param from the index of the first element that is shown
 * @param branches the elements that are shown
 * @param doubtsFrom how many doubts come before those that are told
 */
record DraftView(DraftResult result, int part, @Nullable ChosenElement chosen, int from, List<Branch> branches,
		int doubtsFrom) {

	/** How many elements of the tree a page shows. */
	private static final int MOST = 100;

	/** How many doubts a page tells. */
	private static final int MOST_DOUBTS = 25;

	/** How many parents a menu offers. */
	private static final int MOST_PARENTS = 200;

	static DraftView of(DraftForm form, DraftResult result, Choice choice) {
		List<Element> elements = result.elements();
		int index = IntStream.range(0, elements.size())
			.filter((at) -> elements.get(at).key().equals(choice.element()))
			.findFirst()
			.orElse(-1);
		int from = (index >= 0) ? index / MOST * MOST
				: Math.clamp(Objects.requireNonNullElse(choice.from(), 0), 0, Math.max(0, elements.size() - 1)) / MOST
						* MOST;
		ChosenElement chosen = (index >= 0) ? chosen(form, result, index) : null;
		return new DraftView(result, part(result, choice, chosen), chosen, from,
				IntStream.range(from, Math.min(elements.size(), from + MOST))
					.mapToObj((at) -> Branch.of(result, at, form.corrections().get(elements.get(at).key())))
					.toList(),
				Math.clamp(Objects.requireNonNullElse(choice.doubts(), 0), 0, result.doubts().size()));
	}

	/** By itself, a document opens where the tree begins. */
	private static int part(DraftResult result, Choice choice, @Nullable ChosenElement chosen) {
		if (choice.part() != null) {
			return choice.part();
		}
		Stream<Element> first = (chosen != null) ? Stream.of(chosen.element()) : result.elements().stream();
		return first.map(Element::part).filter(Objects::nonNull).findFirst().orElse(1);
	}

	private static ChosenElement chosen(DraftForm form, DraftResult result, int index) {
		Element element = result.elements().get(index);
		return new ChosenElement(index, element, result.levels().get(element.level()), above(result, element),
				parents(result, element), form.corrections().get(element.key()),
				(int) result.elements().stream().filter((other) -> isBelow(result, other, index)).count());
	}

	private static boolean isBelow(DraftResult result, Element element, int index) {
		for (Integer at = element.parent(); at != null; at = result.elements().get(at).parent()) {
			if (at == index) {
				return true;
			}
		}
		return false;
	}

	private static List<Element> above(DraftResult result, Element element) {
		List<Element> above = new ArrayList<>();
		for (Integer at = element.parent(); at != null; at = result.elements().get(at).parent()) {
			above.addFirst(result.elements().get(at));
		}
		return above;
	}

	/** Those of the level that it hangs from now; near ones where they are many. */
	private static List<Element> parents(DraftResult result, Element element) {
		Element parent = (element.parent() != null) ? result.elements().get(element.parent()) : null;
		int level = (parent != null) ? parent.level() : element.level() - 1;
		List<Element> all = result.elements().stream().filter((other) -> other.level() == level).toList();
		return (all.size() <= MOST_PARENTS || parent == null) ? all.stream().limit(MOST_PARENTS).toList()
				: all.stream()
					.filter((other) -> Objects.equals(other.parent(), parent.parent()))
					.limit(MOST_PARENTS)
					.toList();
	}

	/** The doubts that the page tells; the others come after them. */
	public List<ToldDoubt> doubts() {
		return this.result.doubts().stream().skip(this.doubtsFrom).limit(MOST_DOUBTS).toList();
	}

	/** The elements that are named where a doubt arose. */
	public List<Element> named(ToldDoubt doubt) {
		Set<String> places = doubt.places().stream().map(ShownPlace::key).collect(Collectors.toSet());
		return this.result.elements()
			.stream()
			.filter((element) -> element.places().stream().limit(1).anyMatch(places::contains))
			.toList();
	}

	/** The first doubt of the page after; null where there is none. */
	public @Nullable Integer doubtsAfter() {
		return (this.doubtsFrom + MOST_DOUBTS < this.result.doubts().size()) ? this.doubtsFrom + MOST_DOUBTS : null;
	}

	/** The first doubt of the page before; null where there is none. */
	public @Nullable Integer doubtsBefore() {
		return (this.doubtsFrom > 0) ? Math.max(0, this.doubtsFrom - MOST_DOUBTS) : null;
	}

	/** The first elements of all pages of the tree; none where one page has it all. */
	public List<Integer> pages() {
		int size = this.result.elements().size();
		return (size <= MOST) ? List.of() : Stream.iterate(0, (at) -> at < size, (at) -> at + MOST).toList();
	}

	/** How many elements each level has, in the order of the levels. */
	public List<LevelCount> counts() {
		Map<Integer, Integer> counts = new HashMap<>();
		this.result.elements().forEach((element) -> counts.merge(element.level(), 1, Integer::sum));
		return IntStream.range(0, this.result.levels().size())
			.mapToObj((level) -> new LevelCount(this.result.levels().get(level), counts.getOrDefault(level, 0)))
			.toList();
	}

	/**
	 * What a visitor chose.
	 *
	 * @param part the part of the documents
	 * @param element the key of an element
	 * @param cell the key of a place
	 * @param from the index of the first element to show
	 * @param doubts the index of the first doubt to tell
	 */
	record Choice(@Nullable Integer part, @Nullable String element, @Nullable String cell, @Nullable Integer from,
			@Nullable Integer doubts) {

	}

	/**
	 * A level with the number of its elements.
	 *
	 * @param level the level
	 * @param elements how many elements it has
	 */
	record LevelCount(Level level, int elements) {

	}

	/**
	 * An element in the tree.
	 *
	 * @param element the element
	 * @param level its level
	 * @param depth how deep it stands, from 0
	 * @param correction what somebody corrected of it by hand; null where nobody did
	 */
	record Branch(Element element, Level level, int depth, @Nullable HandCorrection correction) {

		static Branch of(DraftResult result, int index, @Nullable HandCorrection correction) {
			Element element = result.elements().get(index);
			return new Branch(element, result.levels().get(element.level()), above(result, element).size(), correction);
		}

		/** Whether a person added it, as nobody had read it. */
		public boolean isAdded() {
			return this.correction != null && this.correction.added() != null;
		}

	}

	/**
	 * An element that was chosen, with what may be done with it.
	 *
	 * @param index its index
	 * @param element the element
	 * @param level its level
	 * @param above what it stands below, from the top
	 * @param parents what it may be put below
	 * @param correction what was corrected of it; null where nothing was
	 * @param below how many elements stand below it
	 */
	record ChosenElement(int index, Element element, Level level, List<Element> above, List<Element> parents,
			@Nullable HandCorrection correction, int below) {

	}

}
