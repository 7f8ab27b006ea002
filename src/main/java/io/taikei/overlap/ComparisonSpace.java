package io.taikei.overlap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.Theme;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.ElementPassage;
import io.taikei.overlap.analysis.PassageReader;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.vector.PlacedPlan;
import io.taikei.overlap.vector.PlacedVector;
import io.taikei.overlap.vector.VectorSpace;
import org.jspecify.annotations.Nullable;

/**
 * A space in which plans are placed once, to be compared and explained any number of
 * times, by any number of threads. It remembers the words and themes that it has met, and
 * nothing of the plans.
 */
public final class ComparisonSpace {

	private static final Weighting WEIGHTING = Weighting.STANDARD;

	private final VectorSpace space;

	private final PassageReader reader;

	private final OverlapAssembly assembly;

	/** A space that has met nothing yet, with the standard rule; see below. */
	public ComparisonSpace(List<Theme> themes, DocumentFrequencies frequencies) {
		this(themes, frequencies, null);
	}

	/**
	 * A space that has met nothing yet.
	 * @param themes the vocabulary that the plans were analysed by
	 * @param frequencies how rare words and themes are
	 * @param learned what tells direct pairs from related ones; null for the standard
	 */
	public ComparisonSpace(List<Theme> themes, DocumentFrequencies frequencies, @Nullable LearnedRule learned) {
		this.space = new VectorSpace(frequencies, WEIGHTING);
		this.reader = new PassageReader(themes, WEIGHTING);
		this.assembly = new OverlapAssembly(this.space, WEIGHTING, learned);
	}

	/** How many words and themes it has met, each once or twice. */
	public int size() {
		return this.space.size();
	}

	public PlacedPlan place(AnalysedPlan plan) {
		return PlacedPlan.of(plan, this.space);
	}

	/** Places some elements of a plan; those without a name are left out. */
	public List<PlacedVector> place(AnalysedPlan plan, Collection<ElementId> elements) {
		return this.space.vectors(plan, elements);
	}

	/**
	 * The overlaps of two plans of a tier or a more direct one, in the order of their
	 * ids, without their evidence: those of {@link OverlapFinder}.
	 */
	public List<Overlap> overlaps(PlacedPlan one, PlacedPlan other, Tier least) {
		return new PlanComparison(one, other, this.assembly).overlaps(least);
	}

	/**
	 * Those of these overlaps that some elements of the first plan have, in the order of
	 * the elements; the fewer elements, the less work.
	 */
	public List<Overlap> overlaps(PlacedPlan one, Collection<ElementId> elements, PlacedPlan other, Tier least) {
		return new BranchComparison(one, other, this.assembly).overlaps(elements, least);
	}

	/**
	 * Why pairs of elements are alike, for one thread.
	 * @param elements those that are asked about, of any plans
	 * @param passages passages as they were read in this space, as far as they are known
	 */
	public PairEvidence evidence(Collection<PlacedVector> elements, Map<ElementPassage, ReadPassage> passages) {
		PairEvidence evidence = new PairEvidence(this.space, this.reader, passages);
		elements.forEach(evidence::add);
		return evidence;
	}

}
