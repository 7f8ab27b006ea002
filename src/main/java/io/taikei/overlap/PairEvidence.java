package io.taikei.overlap;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.ElementPassage;
import io.taikei.overlap.analysis.PassageReader;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.Contributions;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.VectorSpace;

/**
 * Why elements of two plans are alike: what each feature that both have adds to their
 * likeness, and the passage of each that says most of what the other element's own text
 * says (that is likest to its context, where the texts have nothing in common). For one
 * thread at a time.
 */
public final class PairEvidence {

	private final VectorSpace space;

	private final PassageReader reader;

	private final Map<ElementId, PlacedVector> vectors = new HashMap<>();

	private final Map<ElementPassage, ReadPassage> passages;

	/**
	 * Evidence of elements that are yet to be added.
	 * @param passages passages as they were read, as far as they are known
	 */
	PairEvidence(VectorSpace space, PassageReader reader, Map<ElementPassage, ReadPassage> passages) {
		this.space = space;
		this.reader = reader;
		this.passages = passages;
	}

	void add(AnalysedPlan plan) {
		this.space.vectors(plan).values().stream().flatMap(Collection::stream).forEach(this::add);
	}

	void add(PlacedVector vector) {
		this.vectors.put(vector.id(), vector);
	}

	/**
	 * The overlap with its evidence; as it is where both have nothing in common, as of
	 * what was computed when their texts were others.
	 * @param a its first element, of any of the plans
	 * @param b its second, of another
	 */
	public Overlap explain(Overlap overlap, PlanElement a, PlanElement b) {
		PlacedVector vectorA = vector(overlap.a(), a);
		PlacedVector vectorB = vector(overlap.b(), b);
		Contributions contributions = new Contributions(this.space, vectorA, vectorB);
		if (contributions.isEmpty()) {
			return overlap;
		}
		ElementPassage passageA = passage(a, vectorB);
		ElementPassage passageB = passage(b, vectorA);
		Basis basis = (said(passageA, vectorB) > 0 && said(passageB, vectorA) > 0) ? Basis.TEXTS : Basis.CONTEXT;
		return overlap.with(new Evidence(contributions.themes(), contributions.terms(), contributions.contextThemes(),
				contributions.contextTerms(), passageA.quote(), passageB.quote(), basis));
	}

	private PlacedVector vector(ElementId id, PlanElement element) {
		PlacedVector vector = this.vectors.get(id);
		if (vector == null || !id.equals(element.id())) {
			throw new IllegalArgumentException("%s is not %s of these plans".formatted(element.id(), id));
		}
		return vector;
	}

	private ElementPassage passage(PlanElement quoted, PlacedVector other) {
		return Collections.max(ElementPassage.of(quoted, Weighting.STANDARD),
				Comparator.<ElementPassage>comparingDouble((passage) -> said(passage, other))
					.thenComparingDouble((passage) -> read(passage).vector().dot(other.own()))
					.thenComparingDouble((passage) -> read(passage).vector().dot(other.inContext())));
	}

	/** How much a passage says of what an element's own text says. */
	private double said(ElementPassage passage, PlacedVector other) {
		ReadPassage read = read(passage);
		return this.space.said(read.vector(), read.themes()::contains, other.own(), other.themes()::has);
	}

	private ReadPassage read(ElementPassage passage) {
		return this.passages.computeIfAbsent(passage, (unread) -> ReadPassage.of(unread, this.reader, this.space));
	}

}
