package io.taikei.overlap.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's elements are about, and its tree: all that a comparison needs, and no
 * text. Elements are in the order of their ids, so that a plan is the same from wherever
 * it was read.
 */
public final class AnalysedPlan {

	private static final Comparator<AnalysedElement> BY_ID = Comparator.comparing(AnalysedElement::id);

	private final PlanId id;

	private final List<AnalysedElement> elements;

	private final Map<ElementId, AnalysedElement> byId = new HashMap<>();

	private final Map<ElementId, List<AnalysedElement>> children;

	public AnalysedPlan(PlanId id, Collection<AnalysedElement> elements) {
		this.id = id;
		this.elements = elements.stream().sorted(BY_ID).toList();
		this.elements.forEach((element) -> this.byId.put(element.id(), element));
		this.children = this.elements.stream()
			.filter((element) -> element.parent() != null)
			.collect(Collectors.groupingBy((element) -> Objects.requireNonNull(element.parent())));
	}

	/**
	 * Reads what {@link #toBytes} wrote.
	 * @throws IllegalArgumentException if the bytes are damaged, or of another version
	 */
	public static AnalysedPlan of(byte[] bytes) {
		return AnalysisFormat.read(bytes);
	}

	/** A compact form: the same plan gives the same, and it gives the same plan. */
	public byte[] toBytes() {
		return AnalysisFormat.write(this);
	}

	public PlanId id() {
		return this.id;
	}

	/** All elements, in the order of their ids. */
	public List<ElementId> elements() {
		return this.elements.stream().map(AnalysedElement::id).toList();
	}

	public List<AnalysedElement> analysed() {
		return this.elements;
	}

	/** The elements of a kind that have a name. */
	public List<AnalysedElement> named(Kind kind) {
		return this.elements.stream().filter((element) -> element.kind() == kind && element.title() != null).toList();
	}

	/** The elements above an element, its parent first. */
	public List<AnalysedElement> above(AnalysedElement element) {
		List<AnalysedElement> above = new ArrayList<>();
		AnalysedElement parent = parent(element);
		while (parent != null) {
			above.add(parent);
			parent = parent(parent);
		}
		return above;
	}

	/** All elements below an element, at any depth. */
	public Stream<AnalysedElement> below(AnalysedElement element) {
		return this.children.getOrDefault(element.id(), List.of())
			.stream()
			.flatMap((child) -> Stream.concat(Stream.of(child), below(child)));
	}

	private @Nullable AnalysedElement parent(AnalysedElement element) {
		return (element.parent() != null) ? this.byId.get(element.parent()) : null;
	}

}
