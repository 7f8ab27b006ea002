package io.taikei.drafting.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import io.taikei.drafting.part.PlaceKeys;
import io.taikei.intake.document.AccountedText;
import io.taikei.intake.document.DocumentPlace;
import io.taikei.intake.draft.Draft;
import io.taikei.intake.draft.DraftElement;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a draft by their keys: those that were read, then those that a person
 * added.
 */
final class KeyedElements {

	private final List<String> keys = new ArrayList<>();

	private final List<DraftElement> elements;

	private final Map<String, Integer> indexes = new HashMap<>();

	private final Map<DocumentPlace, Integer> positions = new HashMap<>();

	private final int read;

	KeyedElements(Draft draft, PlaceKeys places, Map<String, HandCorrection> corrections) {
		this.elements = new ArrayList<>(draft.elements());
		this.read = draft.elements().size();
		key(places);
		SequencedMap<String, HandCorrection> added = added(corrections);
		if (!added.isEmpty()) {
			Map<String, DocumentPlace> known = new HashMap<>();
			for (AccountedText text : draft.account()) {
				known.putIfAbsent(places.of(text.place()), text.place());
				this.positions.putIfAbsent(text.place(), this.positions.size());
			}
			added.forEach((key, correction) -> add(key, correction, draft.levels(), known));
		}
		for (int index = 0; index < this.keys.size(); index++) {
			this.indexes.put(this.keys.get(index), index);
		}
	}

	/**
	 * Each element is known by its first place, and by its turn where several stand
	 * there.
	 */
	private void key(PlaceKeys places) {
		Map<String, Integer> turns = new HashMap<>();
		for (DraftElement element : this.elements) {
			String place = element.places().isEmpty() ? "none" : places.of(element.places().getFirst());
			int turn = turns.merge(place, 1, Integer::sum);
			this.keys.add((turn == 1) ? place : place + "~" + turn);
		}
	}

	private SequencedMap<String, HandCorrection> added(Map<String, HandCorrection> corrections) {
		SequencedMap<String, HandCorrection> added = new LinkedHashMap<>(corrections);
		added.values().removeIf((correction) -> correction.added() == null);
		added.keySet().removeAll(this.keys);
		return added;
	}

	/** Nothing is added whose level or place is not there any more. */
	private void add(String key, HandCorrection correction, List<String> levels, Map<String, DocumentPlace> known) {
		AddedElement added = correction.added();
		int level = (added != null) ? levels.indexOf(added.level()) : -1;
		if (added == null || level < 0 || (added.place() != null && !known.containsKey(added.place()))) {
			return;
		}
		List<DocumentPlace> places = (added.place() != null) ? List.of(known.get(added.place())) : List.of();
		this.keys.add(key);
		this.elements.add(new DraftElement(level, added.code(), (correction.title() != null) ? correction.title() : "",
				null, places, List.of(), List.of(), List.of(), 1));
	}

	int count() {
		return this.elements.size();
	}

	DraftElement get(int index) {
		return this.elements.get(index);
	}

	String key(int index) {
		return this.keys.get(index);
	}

	@Nullable Integer index(String key) {
		return this.indexes.get(key);
	}

	boolean isAdded(int index) {
		return index >= this.read;
	}

	/**
	 * Where in its siblings an element belongs that was added: before the first that
	 * stands behind it in the documents.
	 */
	int among(List<Integer> siblings, int index) {
		Integer position = position(index);
		if (position != null) {
			for (int at = 0; at < siblings.size(); at++) {
				Integer other = position(siblings.get(at));
				if (other != null && other > position) {
					return at;
				}
			}
		}
		return siblings.size();
	}

	private @Nullable Integer position(int index) {
		List<DocumentPlace> places = this.elements.get(index).places();
		return places.isEmpty() ? null : this.positions.get(places.getFirst());
	}

}
