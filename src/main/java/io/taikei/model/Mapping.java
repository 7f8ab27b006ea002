package io.taikei.model;

/** What a row of a mapping set in SSSOM states, kept apart from what was computed. */
public sealed interface Mapping permits CuratedOverlap, NoCounterpart {

	/** How it was established, by whom or what, and why. */
	MappingProvenance provenance();

	/** Where it stands in its set. */
	default SourceSpan source() {
		return provenance().line();
	}

}
