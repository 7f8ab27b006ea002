package io.taikei.drafting.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.Decider;
import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.planfile.ElementIds;
import io.taikei.text.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * The elements that a person added to a loaded plan. Nothing was concluded of them
 * before, so both name and place are decided by that person.
 */
final class AddedElements {

	private final Plan plan;

	private final EnteredLines lines;

	/** Those of the plan, and those that were added. */
	private final Map<ElementId, PlanElement> elements = new LinkedHashMap<>();

	private final Map<String, ElementId> added = new LinkedHashMap<>();

	private final List<String> unmatched = new ArrayList<>();

	/**
	 * Elements that were added.
	 * @param plan the plan as it was loaded
	 * @param lines where it is told what they were entered as
	 */
	AddedElements(Plan plan, EnteredLines lines, Map<String, HandCorrection> corrections) {
		this.plan = plan;
		this.lines = lines;
		plan.elements().forEach((element) -> this.elements.put(element.id(), element));
		Map<String, HandCorrection> left = new LinkedHashMap<>(corrections);
		left.values().removeIf((correction) -> correction.added() == null);
		// One may stand below another that was added after it.
		boolean found;
		do {
			found = left.entrySet().removeIf((entry) -> add(entry.getKey(), entry.getValue()));
		}
		while (found);
		this.unmatched.addAll(left.keySet());
	}

	/** All elements, the added ones last. */
	List<PlanElement> all() {
		return List.copyOf(this.elements.values());
	}

	/** The element that a key names, whether there is one or not. */
	ElementId id(String key) {
		return this.added.getOrDefault(key, this.plan.id().element(key));
	}

	/** The keys of those that were added, by their ids. */
	Map<ElementId, String> keys() {
		Map<ElementId, String> keys = new HashMap<>();
		this.added.forEach((key, id) -> keys.put(id, key));
		return keys;
	}

	/** The keys of those for which there is no level, no place or nothing above. */
	List<String> unmatched() {
		return this.unmatched;
	}

	private boolean add(String key, HandCorrection correction) {
		AddedElement added = Objects.requireNonNull(correction.added());
		PlanElement alike = this.plan.elements()
			.stream()
			.filter((element) -> element.label().levelName().equals(added.level()))
			.findFirst()
			.orElse(null);
		ElementId parent = (correction.under() != null) ? id(correction.under()) : null;
		boolean placed = (parent != null) ? this.elements.containsKey(parent) : this.plan.trees().isEmpty();
		if (alike == null || !placed || !this.lines.has(added.place())) {
			return false;
		}
		ElementId id = id(added.code(), parent, alike.kind());
		this.added.put(key, id);
		this.elements.put(id, element(id, alike, parent, correction, added));
		return true;
	}

	private PlanElement element(ElementId id, PlanElement alike, @Nullable ElementId parent, HandCorrection correction,
			AddedElement added) {
		Decider person = ElementCorrection.person(correction);
		String title = Objects.requireNonNullElse(correction.title(), "");
		SourceSpan source = this.lines.source(added, title, person.name());
		Label label = new Label(id, (added.code() != null) ? JapaneseText.matchKey(added.code()) : null, added.code(),
				correction.placeholder() ? "" : title, Provenance.REVIEWED, person, added.level(), order(alike.kind()),
				correction.placeholder(), correction.placeholder() ? title : null, List.of(),
				(added.code() != null) ? source : null, source);
		return PlanElement.of(alike.kind(), label, null,
				(parent != null) ? List.of(Placement.decided(parent, person, new Candidate(parent, 0))) : List.of(),
				List.of(), Delivery.NONE);
	}

	private int order(PlanElement.Kind kind) {
		return 1 + this.elements.values()
			.stream()
			.filter((element) -> element.kind() == kind)
			.mapToInt((element) -> element.label().order())
			.max()
			.orElse(0);
	}

	/** As the code says; where that is another's, as code and place say. */
	private ElementId id(@Nullable String code, @Nullable ElementId parent, PlanElement.Kind kind) {
		String written = ElementIds.code(code);
		String above = (parent != null) ? CorrectedPlan.key(parent) : null;
		String stem = (above != null) ? above + "." : ElementIds.stem(kind);
		Stream<String> coded = (written == null || written.isEmpty()) ? Stream.empty()
				: (above != null) ? Stream.of(written, above + "-" + written) : Stream.of(written);
		return Stream.concat(coded, IntStream.iterate(1, (number) -> number + 1).mapToObj((number) -> stem + number))
			.map(this.plan.id()::element)
			.filter((id) -> !this.elements.containsKey(id))
			.findFirst()
			.orElseThrow();
	}

}
