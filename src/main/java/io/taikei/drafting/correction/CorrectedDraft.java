package io.taikei.drafting.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import io.taikei.drafting.part.PlaceKeys;
import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.Place;
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

	public static CorrectedDraft of(Draft draft, PlaceKeys places, Map<String, HandCorrection> corrections) {
		return new Correction(draft, keys(draft.elements(), places), corrections).result();
	}

	/**
	 * Each element is known by its first place, and by its turn where several stand
	 * there.
	 */
	private static List<String> keys(List<DraftElement> elements, PlaceKeys places) {
		Map<String, Integer> turns = new HashMap<>();
		return elements.stream().map((element) -> {
			String place = element.places().isEmpty() ? "none" : places.of(element.places().getFirst());
			int turn = turns.merge(place, 1, Integer::sum);
			return (turn == 1) ? place : place + "~" + turn;
		}).toList();
	}

	private static final class Correction {

		private final Draft draft;

		private final List<String> keys;

		private final Map<String, HandCorrection> corrections;

		private final Map<String, Integer> indexes = new HashMap<>();

		private final Set<String> unmatched = new HashSet<>();

		private final Map<Integer, Integer> moved = new HashMap<>();

		private final List<Integer> order = new ArrayList<>();

		Correction(Draft draft, List<String> keys, Map<String, HandCorrection> corrections) {
			this.draft = draft;
			this.keys = keys;
			this.corrections = corrections;
			for (int index = 0; index < keys.size(); index++) {
				this.indexes.put(keys.get(index), index);
			}
		}

		CorrectedDraft result() {
			this.corrections.forEach(this::match);
			Map<@Nullable Integer, List<Integer>> children = new HashMap<>();
			IntStream.range(0, this.keys.size())
				.forEach((index) -> children.computeIfAbsent(parent(index), (parent) -> new ArrayList<>()).add(index));
			collect(null, children);
			Map<Integer, Integer> numbers = new HashMap<>();
			this.order.forEach((index) -> numbers.put(index, numbers.size()));
			List<DraftElement> elements = this.order.stream().map((index) -> element(index, numbers)).toList();
			Map<Integer, ElementEdit> edits = new HashMap<>();
			this.order.forEach((index) -> edit(index, numbers, edits));
			return new CorrectedDraft(new Draft(this.draft.levels(), elements, this.draft.doubts(), account(elements)),
					this.order.stream().map(this.keys::get).toList(), edits, removed(),
					this.unmatched.stream().sorted().toList());
		}

		private void match(String key, HandCorrection correction) {
			Integer index = this.indexes.get(key);
			if (index == null) {
				this.unmatched.add(key);
				return;
			}
			if (correction.under() != null) {
				Integer parent = this.indexes.get(correction.under());
				if (parent == null || level(parent) >= level(index)) {
					this.unmatched.add(key);
				}
				else if (!parent.equals(this.draft.elements().get(index).parent())) {
					this.moved.put(index, parent);
				}
			}
		}

		private List<RemovedElement> removed() {
			return this.corrections.entrySet()
				.stream()
				.filter((correction) -> correction.getValue().removed())
				.filter((correction) -> this.indexes.containsKey(correction.getKey()))
				.map((correction) -> new RemovedElement(correction.getKey(), title(correction.getKey())))
				.toList();
		}

		private String title(String key) {
			return this.draft.elements().get(Objects.requireNonNull(this.indexes.get(key))).title();
		}

		private int level(int index) {
			return this.draft.elements().get(index).level();
		}

		private @Nullable Integer parent(int index) {
			return this.moved.containsKey(index) ? this.moved.get(index) : this.draft.elements().get(index).parent();
		}

		/** Those below a parent that are not removed, as one reads the tree. */
		private void collect(@Nullable Integer parent, Map<@Nullable Integer, List<Integer>> children) {
			for (int index : children.getOrDefault(parent, List.of())) {
				HandCorrection correction = this.corrections.get(this.keys.get(index));
				if (correction == null || !correction.removed()) {
					this.order.add(index);
					collect(index, children);
				}
			}
		}

		private DraftElement element(int index, Map<Integer, Integer> numbers) {
			DraftElement read = this.draft.elements().get(index);
			HandCorrection correction = this.corrections.get(this.keys.get(index));
			Integer parent = parent(index);
			return new DraftElement(read.level(), read.code(),
					(correction != null && correction.title() != null) ? correction.title() : read.title(),
					(parent != null) ? numbers.get(parent) : null, read.places(), read.departments(), read.indicators(),
					read.statements(), read.confidence());
		}

		private void edit(int index, Map<Integer, Integer> numbers, Map<Integer, ElementEdit> edits) {
			HandCorrection correction = this.corrections.get(this.keys.get(index));
			if (correction != null) {
				DraftElement read = this.draft.elements().get(index);
				Move move = this.moved.containsKey(index)
						? new Move((read.parent() != null) ? numbers.get(read.parent()) : null, read.confidence(),
								correction.decidedBy())
						: null;
				edits.put(Objects.requireNonNull(numbers.get(index)), new ElementEdit(correction.placeholder(), move));
			}
		}

		/** What named nothing but removed elements is in the plan no more. */
		private List<AccountedText> account(Collection<DraftElement> kept) {
			Set<Place> gone = new HashSet<>();
			this.draft.elements().forEach((element) -> gone.addAll(all(element)));
			kept.forEach((element) -> gone.removeAll(Set.copyOf(all(element))));
			return this.draft.account()
				.stream()
				.map((text) -> gone.contains(text.place())
						? new AccountedText(text.place(), text.text(), TextRole.IGNORED) : text)
				.toList();
		}

		private static List<Place> all(DraftElement element) {
			List<Place> places = new ArrayList<>(element.places());
			element.indicators().forEach((indicator) -> places.add(indicator.place()));
			element.statements().forEach((statement) -> places.add(statement.place()));
			return places;
		}

	}

}
