package io.taikei.drafting.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import org.jspecify.annotations.Nullable;

/** Which elements of a plan go, and where the others stand, as a person says. */
final class CorrectedTree {

	private final Map<ElementId, PlanElement> elements = new LinkedHashMap<>();

	private final Map<ElementId, ElementId> placed = new HashMap<>();

	private final Set<ElementId> removed = new HashSet<>();

	private final List<String> unmatched = new ArrayList<>();

	CorrectedTree(AddedElements elements, Map<String, HandCorrection> corrections) {
		elements.all().forEach((element) -> this.elements.put(element.id(), element));
		corrections.forEach((key, correction) -> {
			if (correction.added() == null && !takes(elements.id(key), correction, elements)) {
				this.unmatched.add(key);
			}
		});
	}

	private boolean takes(ElementId id, HandCorrection correction, AddedElements all) {
		if (!this.elements.containsKey(id)) {
			return false;
		}
		if (correction.removed()) {
			return this.removed.add(id);
		}
		if (correction.under() == null) {
			return true;
		}
		ElementId parent = all.id(correction.under());
		if (!this.elements.containsKey(parent) || isAtOrBelow(parent, Set.of(id))) {
			return false;
		}
		this.placed.put(id, parent);
		return true;
	}

	/** Corrections that fit no element of the plan, or would make a circle. */
	List<String> unmatched() {
		return this.unmatched;
	}

	/** What a person removed, without what is below it. */
	List<PlanElement> removed() {
		return this.elements.values().stream().filter((element) -> this.removed.contains(element.id())).toList();
	}

	List<PlanElement> kept() {
		return this.elements.values().stream().filter((element) -> isKept(element.id())).toList();
	}

	boolean isKept(ElementId id) {
		return !isAtOrBelow(id, this.removed);
	}

	/** An element of the plan, whether it stays or not. */
	PlanElement element(ElementId id) {
		return Objects.requireNonNull(this.elements.get(id), id::value);
	}

	/** The parent that a person chose or confirmed; null where nobody did. */
	@Nullable ElementId placed(ElementId id) {
		return this.placed.get(id);
	}

	/**
	 * Where something would stand if what is removed had never been there; null where
	 * that is the top.
	 */
	@Nullable ElementId nearestKept(ElementId id) {
		ElementId at = id;
		while (at != null && !isKept(at)) {
			at = readParent(at);
		}
		return at;
	}

	private boolean isAtOrBelow(ElementId id, Set<ElementId> tops) {
		for (ElementId at = id; at != null; at = parent(at)) {
			if (tops.contains(at)) {
				return true;
			}
		}
		return false;
	}

	private @Nullable ElementId parent(ElementId id) {
		ElementId chosen = this.placed.get(id);
		return (chosen != null) ? chosen : readParent(id);
	}

	private @Nullable ElementId readParent(ElementId id) {
		PlanElement element = this.elements.get(id);
		return (element == null || element.placements().isEmpty()) ? null : element.placements().getFirst().parent();
	}

}
