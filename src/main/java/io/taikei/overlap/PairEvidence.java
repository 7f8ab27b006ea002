package io.taikei.overlap;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.model.Evidence;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Overlap;
import io.taikei.model.PlanElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.Passage;
import io.taikei.overlap.analysis.PassageReader;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.SparseVector;
import io.taikei.overlap.vector.Contributions;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.VectorSpace;

/**
 * Why elements of two plans are alike: what each feature that both have adds to their
 * likeness, and the passage of each that is likest to the other element's own text (to
 * its context, where the texts alone have nothing in common). For one thread at a time.
 */
public final class PairEvidence {

	private final VectorSpace space;

	private final PassageReader reader;

	private final Map<ElementId, PlacedVector> vectors = new HashMap<>();

	private final Map<Passage, SparseVector> passages;

	/**
	 * Evidence of elements that are yet to be added.
	 * @param passages the vectors of passages, as far as they are known
	 */
	PairEvidence(VectorSpace space, PassageReader reader, Map<Passage, SparseVector> passages) {
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
	 * The overlap with its evidence.
	 * @param a its first element, of any of the plans
	 * @param b its second, of another
	 */
	public Overlap explain(Overlap overlap, PlanElement a, PlanElement b) {
		PlacedVector vectorA = vector(overlap.a(), a);
		PlacedVector vectorB = vector(overlap.b(), b);
		Contributions contributions = new Contributions(this.space, vectorA.inContext(), vectorB.inContext());
		return overlap
			.with(new Evidence(contributions.themes(), contributions.terms(), quote(a, vectorB), quote(b, vectorA)));
	}

	private PlacedVector vector(ElementId id, PlanElement element) {
		PlacedVector vector = this.vectors.get(id);
		if (vector == null || !id.equals(element.id())) {
			throw new IllegalArgumentException("%s is not %s of these plans".formatted(element.id(), id));
		}
		return vector;
	}

	private Quote quote(PlanElement quoted, PlacedVector other) {
		return Collections
			.max(Passage.of(quoted, Weighting.STANDARD),
					Comparator.<Passage>comparingDouble((passage) -> vector(passage).dot(other.own()))
						.thenComparingDouble((passage) -> vector(passage).dot(other.inContext())))
			.quote();
	}

	private SparseVector vector(Passage passage) {
		return this.passages.computeIfAbsent(passage, (unread) -> this.space.vector(this.reader.read(List.of(unread))));
	}

}
