package io.taikei.drafting.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.taikei.drafting.correction.CorrectedPlan;
import io.taikei.drafting.correction.PlanCorrection;
import io.taikei.drafting.correction.RemovedElement;
import io.taikei.drafting.part.LineParts;
import io.taikei.drafting.store.DraftFolder;
import io.taikei.drafting.store.DraftForm;
import io.taikei.drafting.store.DraftResult;
import io.taikei.drafting.store.DraftResult.Element;
import io.taikei.drafting.store.DraftResult.Level;
import io.taikei.model.AccountedPlan;
import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.planfile.writing.WrittenLines;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a loaded plan as its draft says, and keeps in the draft's folder what is shown
 * of it.
 *
 * @param folder the folder
 * @param form what a person decided
 */
public record LoadedPlanReading(DraftFolder folder, DraftForm form) {

	private static final double SURE = 0.9;

	/** The plan before and after. */
	public PlanCorrection correction() {
		AccountedPlan before = this.folder.loaded();
		return new PlanCorrection(before, corrected(before).plan());
	}

	private CorrectedPlan corrected(AccountedPlan before) {
		return CorrectedPlan.of(new AccountedPlan(this.form.facts().on(before.plan()), before.sources()),
				this.form.corrections());
	}

	/** Keeps what is shown of it. */
	public void write() {
		CorrectedPlan corrected = corrected(this.folder.loaded());
		Plan plan = corrected.plan().plan();
		List<PlanElement> elements = inTreeOrder(plan.elements());
		LineParts parts = new LineParts(corrected.plan().sources(), elements, corrected::keyOf, this.folder::write);
		parts.write();
		PlanDocument document = PlanDocument.of(corrected.plan());
		DraftFolder.write(this.folder.planFile(), document.planFile());
		if (document.name() != null) {
			DraftFolder.write(this.folder.planDocument(document.name()), document.content());
		}
		List<Level> levels = levels(elements);
		this.folder.write(new DraftResult(levels, elements(corrected, elements, levels, parts),
				new PlaceDoubts(plan, parts).all(SURE), null, List.of(), List.of(), parts.headings(),
				corrected.removed().stream().map(LoadedPlanReading::removed).toList(), corrected.unmatched(),
				unconfirmed(plan), WrittenLines.NONE));
	}

	/** Each behind its parent, wherever a person put it. */
	private static List<PlanElement> inTreeOrder(List<PlanElement> elements) {
		Map<ElementId, List<PlanElement>> children = elements.stream()
			.filter((element) -> parent(element) != null)
			.collect(Collectors.groupingBy((element) -> Objects.requireNonNull(parent(element))));
		Map<ElementId, PlanElement> ordered = new LinkedHashMap<>();
		elements.stream()
			.filter((element) -> parent(element) == null)
			.forEach((root) -> collect(root, children, ordered));
		elements.forEach((element) -> ordered.putIfAbsent(element.id(), element));
		return List.copyOf(ordered.values());
	}

	private static void collect(PlanElement element, Map<ElementId, List<PlanElement>> children,
			Map<ElementId, PlanElement> ordered) {
		if (ordered.putIfAbsent(element.id(), element) == null) {
			children.getOrDefault(element.id(), List.of()).forEach((child) -> collect(child, children, ordered));
		}
	}

	private static List<String> unconfirmed(Plan plan) {
		return plan.elements()
			.stream()
			.filter((element) -> !element.placements().isEmpty())
			.filter((element) -> switch (element.placements().getFirst().standing()) {
				case INFERRED, MODEL_READ -> true;
				case STATED, REVIEWED -> false;
			})
			.map((element) -> CorrectedPlan.key(element.id()))
			.toList();
	}

	/** From the top down, in the order in which one reads the tree. */
	private static List<Level> levels(List<PlanElement> elements) {
		Map<ElementId, Integer> depths = new HashMap<>();
		Map<Integer, LinkedHashSet<Level>> levels = new HashMap<>();
		for (PlanElement element : elements) {
			ElementId parent = parent(element);
			int depth = (parent != null) ? depths.getOrDefault(parent, 0) + 1 : 0;
			depths.put(element.id(), depth);
			levels.computeIfAbsent(depth, (at) -> new LinkedHashSet<>()).add(level(element));
		}
		return IntStream.range(0, levels.size())
			.boxed()
			.flatMap((depth) -> Objects.requireNonNull(levels.get(depth)).stream())
			.distinct()
			.toList();
	}

	private static Level level(PlanElement element) {
		return new Level(element.label().levelName(), element.kind());
	}

	private static @Nullable ElementId parent(PlanElement element) {
		return element.placements().isEmpty() ? null : element.placements().getFirst().parent();
	}

	private static List<Element> elements(CorrectedPlan corrected, List<PlanElement> elements, List<Level> levels,
			LineParts parts) {
		Map<ElementId, Integer> indexes = IntStream.range(0, elements.size())
			.boxed()
			.collect(Collectors.toMap((index) -> elements.get(index).id(), (index) -> index));
		List<Element> shown = new ArrayList<>();
		for (PlanElement element : elements) {
			Label label = element.label();
			List<String> places = parts.places(element);
			ElementId parent = parent(element);
			shown.add(new Element(corrected.keyOf(element.id()), levels.indexOf(level(element)),
					(label.codeRaw() != null) ? label.codeRaw() : label.code(), label.title(),
					(parent != null) ? indexes.get(parent) : null, confidence(element), label.placeholder(),
					parts.partOf(places.getFirst()), places));
		}
		return shown;
	}

	private static double confidence(PlanElement element) {
		return element.placements()
			.stream()
			.findFirst()
			.filter((place) -> place.standing() == Provenance.INFERRED)
			.map(Placement::confidence)
			.orElse(1.0);
	}

	private static RemovedElement removed(PlanElement element) {
		return new RemovedElement(CorrectedPlan.key(element.id()), element.label().title());
	}

}
