package io.taikei.query.overlap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence;
import io.taikei.model.Overlap;
import io.taikei.model.ReviewState;
import io.taikei.model.ThemeId;
import io.taikei.query.AnswerText;

import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.OverlapEvidence.ContextContribution;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import io.taikei.query.overlap.OverlapEvidence.ThemeContribution;
import io.taikei.query.overlap.OverlapEvidence.ThemeOrigin;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Relationship;

/**
 * A computed overlap, seen from one of its ends.
 *
 * @param overlap the overlap; its evidence may be yet to be found
 * @param fromB whether it is seen from b
 * @param found false where it is no longer found and stays for a person's decision only
 * @param counterpart whether it makes the two counterparts
 */
record OverlapEdge(Overlap overlap, boolean fromB, boolean found, boolean counterpart) {

	/** As the graph holds it. */
	static OverlapEdge of(Relationship link, ElementId from) {
		Overlap overlap = StoredOverlap.of(link);
		return new OverlapEdge(overlap, from.equals(overlap.b()), link.get("found").asBoolean(),
				link.get("counterpart").asBoolean());
	}

	/** As it was computed for this answer. */
	static OverlapEdge of(Overlap overlap, ElementId from) {
		return new OverlapEdge(overlap, from.equals(overlap.b()), true, overlap.accepted());
	}

	OverlapEdge with(Evidence evidence) {
		return new OverlapEdge(this.overlap.with(evidence), this.fromB, this.found, this.counterpart);
	}

	boolean lacksEvidence() {
		return this.overlap.evidence() == null;
	}

	List<String> themeIds() {
		return Stream.concat(this.overlap.themes().stream(), this.overlap.contextThemes().stream())
			.map(ThemeId::value)
			.toList();
	}

	double score() {
		return this.overlap.score();
	}

	/**
	 * How much alike both are.
	 * @param counterpart whether anything makes the two counterparts
	 */
	Similarity likeness(Map<String, ThemeRef> themes, boolean counterpart, ReviewState state,
			@Nullable OverlapReview review, List<CuratedMapping> curated) {
		Evidence evidence = this.overlap.evidence();
		return new Similarity(this.overlap.score(), this.overlap.likelihood(), this.overlap.parts().share(),
				this.overlap.parts(), predicate(), this.overlap.tier(), this.overlap.accepted(), counterpart, state,
				review, this.found, (evidence != null) ? shown(evidence, themes) : null,
				(evidence != null) ? null : AnswerText.of("no-evidence"), this.overlap.method(), curated);
	}

	private String predicate() {
		return (this.fromB ? this.overlap.predicate().inverse() : this.overlap.predicate()).localName();
	}

	private OverlapEvidence shown(Evidence evidence, Map<String, ThemeRef> themes) {
		return new OverlapEvidence(
				evidence.themes()
					.stream()
					.map((theme) -> new ThemeContribution(named(theme.id(), themes), theme.contribution()))
					.toList(),
				evidence.terms(),
				evidence.contextThemes()
					.stream()
					.map((theme) -> new ContextContribution(named(theme.id(), themes), theme.contribution(),
							ThemeOrigin.of(this.fromB ? theme.b() : theme.a()),
							ThemeOrigin.of(this.fromB ? theme.a() : theme.b())))
					.toList(),
				evidence.contextTerms(), quotation(this.fromB ? evidence.quoteB() : evidence.quoteA()),
				quotation(this.fromB ? evidence.quoteA() : evidence.quoteB()), evidence.basis());
	}

	private static ThemeRef named(ThemeId id, Map<String, ThemeRef> themes) {
		return themes.getOrDefault(id.value(), ThemeRef.unknown(id.value()));
	}

	private static Quotation quotation(Quote quote) {
		return new Quotation(quote.text(), quote.source());
	}

}
