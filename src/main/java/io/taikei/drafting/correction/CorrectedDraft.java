package io.taikei.drafting.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.drafting.part.PlaceKeys;
import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Doubt;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.document.TextRole;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import io.taikei.planfile.writing.HandEdits.ElementEdit;
import io.taikei.planfile.writing.HandEdits.Move;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what a person corrected by hand.
 *
 * @param draft the draft, each element behind its parent
 * @param keys the keys of its elements
 * @param edits what has to stand in the plan file beside it, by the elements' indexes
 * @param removed what a person has removed
 * @param unmatched the keys of corrections that fit no element
 */
public record CorrectedDraft(Draft draft, List<String> keys, Map<Integer, ElementEdit> edits,
		List<RemovedElement> removed, List<String> unmatched) {

	/** The draft with these corrections. */
	public static CorrectedDraft of(Draft draft, PlaceKeys places, Map<String, HandCorrection> corrections) {
		return new Correction(draft, new KeyedElements(draft, places, corrections), corrections).result();
	}

	/**
	 * The draft, with a doubt where corrections fit no element.
	 * @param corrections all corrections that were made
	 */
	public Draft told(Map<String, HandCorrection> corrections) {
		List<Doubt> doubts = new ArrayList<>(this.draft.doubts());
		this.unmatched.forEach((key) -> doubts.add(Doubt.of(Doubt.Kind.CORRECTION_WITHOUT_ELEMENT, List.of(), key,
				Objects.requireNonNullElse(Objects.requireNonNull(corrections.get(key)).title(), ""))));
		return new Draft(this.draft.levels(), this.draft.elements(), doubts, this.draft.account());
	}

	private static final class Correction {

		private final Draft draft;

		private final KeyedElements elements;

		private final Map<String, HandCorrection> corrections;

		private final Set<String> unmatched = new TreeSet<>();

		/** The parents that a person chose. */
		private final Map<Integer, Integer> placed = new HashMap<>();

		private final List<Integer> order = new ArrayList<>();

		Correction(Draft draft, KeyedElements elements, Map<String, HandCorrection> corrections) {
			this.draft = draft;
			this.elements = elements;
			this.corrections = corrections;
		}

		CorrectedDraft result() {
			this.corrections.forEach(this::match);
			collect(null, children());
			Map<Integer, Integer> numbers = new HashMap<>();
			this.order.forEach((index) -> numbers.put(index, numbers.size()));
			tellOfAddedOnesWithoutParent(numbers);
			List<DraftElement> corrected = this.order.stream().map((index) -> element(index, numbers)).toList();
			Map<Integer, ElementEdit> edits = new HashMap<>();
			this.order.forEach((index) -> edit(index, numbers, edits));
			return new CorrectedDraft(
					new Draft(this.draft.levels(), corrected, this.draft.doubts(), account(corrected)),
					this.order.stream().map(this.elements::key).toList(), edits, removed(),
					List.copyOf(this.unmatched));
		}

		private void match(String key, HandCorrection correction) {
			Integer index = this.elements.index(key);
			if (index == null) {
				this.unmatched.add(key);
				return;
			}
			if (correction.under() == null) {
				return;
			}
			Integer parent = this.elements.index(correction.under());
			if (parent == null || level(parent) >= level(index)) {
				this.unmatched.add(key);
			}
			else if (!parent.equals(this.elements.get(index).parent())) {
				this.placed.put(index, parent);
			}
		}

		/** An element that was added below one that is not there any more. */
		private void tellOfAddedOnesWithoutParent(Map<Integer, Integer> numbers) {
			IntStream.range(0, this.elements.count())
				.filter((index) -> this.elements.isAdded(index) && !numbers.containsKey(index))
				.forEach((index) -> this.unmatched.add(this.elements.key(index)));
		}

		private List<RemovedElement> removed() {
			return this.corrections.entrySet()
				.stream()
				.filter((correction) -> correction.getValue().removed())
				.flatMap((correction) -> Stream.ofNullable(this.elements.index(correction.getKey()))
					.map((index) -> new RemovedElement(correction.getKey(), this.elements.get(index).title())))
				.toList();
		}

		private @Nullable HandCorrection correction(int index) {
			return this.corrections.get(this.elements.key(index));
		}

		private int level(int index) {
			return this.elements.get(index).level();
		}

		private @Nullable Integer parent(int index) {
			return this.placed.containsKey(index) ? this.placed.get(index) : this.elements.get(index).parent();
		}

		private Map<@Nullable Integer, List<Integer>> children() {
			Map<@Nullable Integer, List<Integer>> children = new HashMap<>();
			for (int index = 0; index < this.elements.count(); index++) {
				if (!this.elements.isAdded(index) || !this.unmatched.contains(this.elements.key(index))) {
					List<Integer> siblings = children.computeIfAbsent(parent(index), (parent) -> new ArrayList<>());
					siblings.add(this.elements.isAdded(index) ? this.elements.among(siblings, index) : siblings.size(),
							index);
				}
			}
			return children;
		}

		/** Those below a parent that are not removed, as one reads the tree. */
		private void collect(@Nullable Integer parent, Map<@Nullable Integer, List<Integer>> children) {
			for (int index : children.getOrDefault(parent, List.of())) {
				HandCorrection correction = correction(index);
				if (correction == null || !correction.removed()) {
					this.order.add(index);
					collect(index, children);
				}
			}
		}

		private DraftElement element(int index, Map<Integer, Integer> numbers) {
			DraftElement read = this.elements.get(index);
			HandCorrection correction = correction(index);
			Integer parent = parent(index);
			return new DraftElement(read.level(), read.code(),
					(correction != null && correction.title() != null) ? correction.title() : read.title(),
					(parent != null) ? numbers.get(parent) : null, read.places(), read.departments(), read.indicators(),
					read.statements(), read.confidence());
		}

		private void edit(int index, Map<Integer, Integer> numbers, Map<Integer, ElementEdit> edits) {
			HandCorrection correction = correction(index);
			if (correction != null) {
				edits.put(Objects.requireNonNull(numbers.get(index)),
						this.elements.isAdded(index)
								? ElementEdit.added(correction.placeholder(), correction.decidedBy())
								: new ElementEdit(correction.placeholder(), move(index, correction, numbers), null));
			}
		}

		private @Nullable Move move(int index, HandCorrection correction, Map<Integer, Integer> numbers) {
			DraftElement read = this.elements.get(index);
			return this.placed.containsKey(index)
					? new Move((read.parent() != null) ? numbers.get(read.parent()) : null, read.confidence(),
							correction.decidedBy())
					: null;
		}

		/**
		 * What named nothing but removed elements is left out by a person, and what names
		 * an added one stands in the plan.
		 */
		private List<AccountedText> account(Collection<DraftElement> kept) {
			Set<DocumentPlace> gone = new HashSet<>();
			this.draft.elements().forEach((element) -> gone.addAll(all(element)));
			kept.forEach((element) -> all(element).forEach(gone::remove));
			Set<DocumentPlace> added = this.order.stream()
				.filter(this.elements::isAdded)
				.flatMap((index) -> this.elements.get(index).places().stream())
				.collect(Collectors.toSet());
			return this.draft.account().stream().map((text) -> {
				if (gone.contains(text.place())) {
					return new AccountedText(text.place(), text.text(), TextRole.REMOVED);
				}
				return added.contains(text.place()) ? new AccountedText(text.place(), text.text(), TextRole.CONTENT)
						: text;
			}).toList();
		}

		private static List<DocumentPlace> all(DraftElement element) {
			List<DocumentPlace> places = new ArrayList<>(element.places());
			element.indicators().forEach((indicator) -> places.add(indicator.place()));
			element.statements().forEach((statement) -> places.add(statement.place()));
			return places;
		}

	}

}
