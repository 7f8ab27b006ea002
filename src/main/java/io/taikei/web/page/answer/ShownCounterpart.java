package io.taikei.web.page.answer;

import java.util.List;
import java.util.Map;

import io.taikei.model.MappingProvenance;
import io.taikei.model.ReviewState;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.overlap.CuratedMapping;
import io.taikei.query.overlap.OverlapEvidence;
import io.taikei.query.path.PathStep;
import io.taikei.query.source.SourceExcerpt;
import io.taikei.query.source.SourceExcerpt.Citation;

/**
 * A counterpart of an element as the page shows it.
 *
 * @param found the counterpart
 * @param sides what either document says, the element's first; none where nothing was
 * computed
 * @param path the elements above the counterpart, from the top down to its parent
 * @param same further counterparts of the same plan and name
 * @param below further counterparts that stand below this one in their plan
 */
record ShownCounterpart(Counterpart found, List<EvidenceSide> sides, List<PathStep> path, List<ShownCounterpart> same,
		List<ShownCounterpart> below) {

	static ShownCounterpart of(String planId, Counterpart found, List<PathStep> path,
			Map<Citation, SourceExcerpt> excerpts) {
		OverlapEvidence evidence = found.likeness().evidence();
		return new ShownCounterpart(found,
				(evidence == null) ? List.of()
						: List.of(EvidenceSide.of(planId, evidence, evidence.quoteA(), excerpts),
								EvidenceSide.of(found.plan().id(), evidence, evidence.quoteB(), excerpts)),
				path, List.of(), List.of());
	}

	ShownCounterpart withSame(List<ShownCounterpart> others) {
		return new ShownCounterpart(this.found, this.sides, this.path, List.copyOf(others), this.below);
	}

	ShownCounterpart withBelow(List<ShownCounterpart> others) {
		return new ShownCounterpart(this.found, this.sides, this.path, this.same, List.copyOf(others));
	}

	public String id() {
		return this.found.element().id();
	}

	/**
	 * How good it is, or what stands below it: first what people decided, then by score.
	 */
	double rank() {
		Double score = this.found.likeness().score();
		double own = (decided() ? 1 : 0) + ((score != null) ? score : 0);
		return this.below.stream().mapToDouble(ShownCounterpart::rank).reduce(own, Math::max);
	}

	/**
	 * Whether a person decided that both correspond, or confirmed it, whatever was
	 * computed and whatever a language model read.
	 */
	public boolean decided() {
		return accepted() || this.found.likeness()
			.curated()
			.stream()
			.map(CuratedMapping::provenance)
			.anyMatch(MappingProvenance::byPerson);
	}

	/** Whether somebody or something else than a person mapped both. */
	public boolean read() {
		return !decided() && !this.found.likeness().curated().isEmpty();
	}

	/** Whether a person accepted what was computed. */
	public boolean accepted() {
		return this.found.likeness().reviewState() == ReviewState.ACCEPTED;
	}

}
