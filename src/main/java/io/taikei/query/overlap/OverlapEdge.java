package io.taikei.query.overlap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.taikei.model.ElementId;
import io.taikei.model.Evidence;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Overlap;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.ReviewState;
import io.taikei.model.SourceSpan;
import io.taikei.model.ThemeId;
import io.taikei.query.AnswerText;
import io.taikei.query.Predicates;
import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import io.taikei.query.overlap.OverlapEvidence.ThemeContribution;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;

/**
 * A computed overlap, seen from one of its ends.
 *
 * @param overlap the overlap; its evidence may be yet to be found
 * @param fromB whether it is seen from b
 * @param found false where it is no longer found and stays for a person's decision only
 */
record OverlapEdge(Overlap overlap, boolean fromB, boolean found) {

	/** As the graph holds it. */
	static OverlapEdge of(Relationship link, ElementId from) {
		String[] ends = link.get("id").asString().split("~", 2);
		List<String> themes = link.get("sharedThemes").asList(Value::asString);
		Overlap overlap = new Overlap(new ElementId(ends[0]), new ElementId(ends[1]),
				Predicates.named(link.get("predicate").asString()), link.get("score").asDouble(),
				new ScoreParts(link.get("own").asDouble(), link.get("context").asDouble(),
						link.get("themes").asDouble(), link.get("share").asDouble()),
				link.get("accepted").asBoolean(), themes.stream().map(ThemeId::new).toList(),
				link.get("quoteA").isNull() ? null : evidence(link, themes),
				new Method(link.get("method").asString(), link.get("methodVersion").asString()));
		return new OverlapEdge(overlap, from.equals(overlap.b()), link.get("found").asBoolean());
	}

	/** As it was computed for this answer. */
	static OverlapEdge of(Overlap overlap, ElementId from) {
		return new OverlapEdge(overlap, from.equals(overlap.b()), true);
	}

	OverlapEdge with(Evidence evidence) {
		return new OverlapEdge(this.overlap.with(evidence), this.fromB, this.found);
	}

	boolean lacksEvidence() {
		return this.overlap.evidence() == null;
	}

	List<String> themeIds() {
		return this.overlap.themes().stream().map(ThemeId::value).toList();
	}

	double score() {
		return this.overlap.score();
	}

	Similarity likeness(Map<String, ThemeRef> themes, ReviewState state, @Nullable OverlapReview review,
			List<CuratedMapping> curated) {
		Evidence evidence = this.overlap.evidence();
		return new Similarity(this.overlap.score(), this.overlap.parts().share(), this.overlap.parts(), predicate(),
				this.overlap.accepted(), state, review, this.found, (evidence != null) ? shown(evidence, themes) : null,
				(evidence != null) ? null : AnswerText.of("no-evidence"), this.overlap.method(), curated);
	}

	private String predicate() {
		return (this.fromB ? this.overlap.predicate().inverse() : this.overlap.predicate()).localName();
	}

	private OverlapEvidence shown(Evidence evidence, Map<String, ThemeRef> themes) {
		return new OverlapEvidence(
				evidence.themes()
					.stream()
					.map((theme) -> new ThemeContribution(
							themes.getOrDefault(theme.id().value(), ThemeRef.unknown(theme.id().value())),
							theme.contribution()))
					.toList(),
				evidence.terms(), quotation(this.fromB ? evidence.quoteB() : evidence.quoteA()),
				quotation(this.fromB ? evidence.quoteA() : evidence.quoteB()));
	}

	private static Quotation quotation(Quote quote) {
		return new Quotation(quote.text(), quote.source());
	}

	private static Evidence evidence(Relationship link, List<String> themes) {
		List<Double> ofThemes = numbers(link, "sharedThemeContributions");
		List<String> terms = link.get("sharedTerms").asList(Value::asString);
		List<Double> ofTerms = numbers(link, "sharedTermContributions");
		return new Evidence(
				IntStream.range(0, themes.size())
					.mapToObj((i) -> new SharedTheme(new ThemeId(themes.get(i)), ofThemes.get(i)))
					.toList(),
				IntStream.range(0, terms.size()).mapToObj((i) -> new SharedTerm(terms.get(i), ofTerms.get(i))).toList(),
				quote(link, "quoteA"), quote(link, "quoteB"));
	}

	private static Quote quote(Relationship link, String name) {
		return new Quote(link.get(name).asString(), new SourceSpan(link.get(name + "File").asString(),
				link.get(name + "FirstLine").asInt(), link.get(name + "LastLine").asInt()));
	}

	private static List<Double> numbers(Relationship link, String name) {
		return link.get(name).asList((value) -> value.asDouble());
	}

}
