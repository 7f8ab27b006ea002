package io.taikei.reader.torntable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.taikei.model.Delivery;
import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.reader.document.PlanDescription.Level;
import io.taikei.reader.torntable.layout.TableCode;
import io.taikei.reader.torntable.layout.TablePage;
import org.jspecify.annotations.Nullable;

/** Makes a plan's elements of the pages of a torn table. */
final class TableElements {

	private final PlanId plan;

	private final List<Level> levels;

	private final List<TablePageReader.Content> pages;

	TableElements(PlanId plan, List<Level> levels, List<TablePageReader.Content> pages) {
		this.plan = plan;
		this.levels = levels;
		this.pages = pages;
	}

	/** All elements, level by level and in the order of their codes. */
	List<PlanElement> elements() {
		List<PlanElement> elements = new ArrayList<>(visions());
		List<TableEntry> entries = all(TablePageReader.Content::entries);
		for (int depth = 1; depth < this.levels.size(); depth++) {
			int level = depth;
			List<TableEntry> ofLevel = entries.stream()
				.filter((entry) -> entry.code().depth() == level)
				.sorted(Comparator.comparing(TableEntry::code))
				.toList();
			for (int i = 0; i < ofLevel.size(); i++) {
				elements.add(entry(ofLevel.get(i), (level == 1) ? elements.size() + 1 : i + 1));
			}
		}
		elements.addAll(cells());
		return elements;
	}

	private List<PlanElement> visions() {
		List<TableVisions.Numbered> visions = all(TablePageReader.Content::visions);
		visions.sort(Comparator.comparingInt(TableVisions.Numbered::group));
		List<PlanElement> elements = new ArrayList<>();
		for (TableVisions.Numbered numbered : visions) {
			TablePage.Vision vision = numbered.vision();
			Label label = new Label(id(numbered.code()), numbered.code().normalised(), null, vision.name(),
					Provenance.INFERRED, levelName(1), elements.size() + 1, false, null, List.of(), null,
					vision.source());
			elements.add(element(1, label, vision.label().text(), List.of()));
		}
		return elements;
	}

	private PlanElement entry(TableEntry entry, int order) {
		Label label = new Label(id(entry.code()), entry.code().normalised(), entry.code().raw(), entry.name(),
				entry.naming(), levelName(entry.code().depth()), order, entry.isReserved(), entry.note(), List.of(),
				entry.codeSource(), entry.source());
		return element(entry.code().depth(), label, null,
				(entry.code().depth() > 1) ? List.of(parent(entry.code().parent())) : List.of());
	}

	/** A code states its parent's; only that a vision without one has it is inferred. */
	private Placement parent(TableCode parent) {
		if (parent.depth() > 1 || isCoded(parent)) {
			return Placement.stated(id(parent));
		}
		List<TableVisions.Numbered> visions = all(TablePageReader.Content::visions);
		double confidence = 0;
		List<Placement.Candidate> others = new ArrayList<>();
		for (TableVisions.Numbered vision : visions) {
			double probability = PlacedCell.told(vision.probabilities().getOrDefault(parent.group(), 0.0));
			if (vision.group() == parent.group()) {
				confidence = probability;
			}
			else if (probability >= PlacedCell.LEAST_LIKELY) {
				others.add(new Placement.Candidate(id(vision.code()), probability));
			}
		}
		return Placement.inferred(id(parent), confidence, others);
	}

	private boolean isCoded(TableCode code) {
		return this.pages.stream()
			.flatMap((page) -> page.entries().stream())
			.anyMatch((entry) -> entry.code().equals(code) && entry.naming() == Provenance.STATED);
	}

	private List<PlanElement> cells() {
		List<PlacedCell> cells = all(TablePageReader.Content::cells);
		cells.sort(Comparator.comparing(PlacedCell::code).thenComparingInt((cell) -> cell.cell().source().firstLine()));
		Map<TableCode, Integer> orders = new HashMap<>();
		List<PlanElement> elements = new ArrayList<>();
		int depth = this.levels.size();
		for (PlacedCell cell : cells) {
			int order = orders.merge(cell.code(), 1, Integer::sum);
			ElementId id = this.plan.element(cell.code().normalised() + "." + order);
			Label label = new Label(id, null, null, cell.cell().text(), Provenance.STATED, levelName(depth),
					elements.size() + 1, false, null, List.of(), null, cell.cell().source());
			elements.add(element(depth, label, null, List.of(placement(cell))));
		}
		return elements;
	}

	private Placement placement(PlacedCell cell) {
		return new Placement(id(cell.code()), cell.standing(), cell.decider(), cell.confidence(),
				cell.alternatives().stream().map(this::candidate).toList(),
				(cell.inferred() != null) ? candidate(cell.inferred()) : null);
	}

	private Placement.Candidate candidate(PlacedCell.Choice choice) {
		return new Placement.Candidate(id(choice.code()), choice.confidence());
	}

	private PlanElement element(int depth, Label label, @Nullable String field, List<Placement> placements) {
		return PlanElement.of(this.levels.get(depth - 1).kind(), label, field, placements, List.of(), Delivery.NONE);
	}

	private <T> List<T> all(Function<TablePageReader.Content, List<T>> part) {
		List<T> all = new ArrayList<>();
		this.pages.forEach((page) -> all.addAll(part.apply(page)));
		return all;
	}

	private ElementId id(TableCode code) {
		return this.plan.element(code.normalised());
	}

	private String levelName(int depth) {
		return this.levels.get(depth - 1).name();
	}

}
