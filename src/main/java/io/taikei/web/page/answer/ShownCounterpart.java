package io.taikei.web.page.answer;

import java.util.List;
import java.util.Map;

import io.taikei.model.MappingProvenance;
import io.taikei.model.ReviewState;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.overlap.CuratedMapping;
import io.taikei.query.overlap.OverlapEvidence;
import io.taikei.query.source.SourceExcerpt;
import io.taikei.query.source.SourceExcerpt.Citation;

/**
 * A counterpart of a goal as the page shows it.
 *
 * @param found the counterpart
 * @param sides what either document says, the goal's first; none where nothing was
 * computed
 */
record ShownCounterpart(Counterpart found, List<EvidenceSide> sides) {

	static ShownCounterpart of(String planId, Counterpart found, Map<Citation, SourceExcerpt> excerpts) {
		OverlapEvidence evidence = found.likeness().evidence();
		return new ShownCounterpart(found,
				(evidence == null) ? List.of() : List.of(EvidenceSide.of(planId, evidence, evidence.quoteA(), excerpts),
						EvidenceSide.of(found.plan().id(), evidence, evidence.quoteB(), excerpts)));
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
