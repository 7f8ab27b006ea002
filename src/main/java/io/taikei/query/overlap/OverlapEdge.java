package io.taikei.query.overlap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Predicate;
import io.taikei.model.ReviewState;
import io.taikei.model.SourceSpan;
import io.taikei.query.Bilingual;
import io.taikei.query.Predicates;
import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import io.taikei.query.overlap.OverlapEvidence.ThemeContribution;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;

/**
 * A computed overlap as the graph holds it, seen from one of its ends.
 *
 * @param link the relationship, which leads from a to b
 * @param fromB whether it is seen from b
 */
record OverlapEdge(Relationship link, boolean fromB) {

	List<String> themeIds() {
		return this.link.get("sharedThemes").asList(Value::asString);
	}

	Similarity likeness(Map<String, ThemeRef> themes, List<CuratedMapping> curated) {
		ScoreParts parts = new ScoreParts(number("own"), number("context"), number("themes"), number("share"));
		return new Similarity(number("score"), parts.share(), parts, predicate(), this.link.get("accepted").asBoolean(),
				ReviewState.valueOf(text("reviewState")), OverlapReview.of(this.link),
				this.link.get("found").asBoolean(), evidence(themes), new Method(text("method"), text("methodVersion")),
				curated);
	}

	private String predicate() {
		Predicate predicate = Predicates.named(text("predicate"));
		return (this.fromB ? predicate.inverse() : predicate).localName();
	}

	/** Null where the overlap is kept without its evidence. */
	private @Nullable OverlapEvidence evidence(Map<String, ThemeRef> themes) {
		return this.link.get("quoteA").isNull() ? null : new OverlapEvidence(sharedThemes(themes), terms(),
				quote(this.fromB ? "quoteB" : "quoteA"), quote(this.fromB ? "quoteA" : "quoteB"));
	}

	private List<ThemeContribution> sharedThemes(Map<String, ThemeRef> themes) {
		List<String> ids = themeIds();
		List<Double> contributions = numbers("sharedThemeContributions");
		return IntStream.range(0, ids.size())
			.mapToObj((i) -> new ThemeContribution(themes.getOrDefault(ids.get(i), ThemeRef.unknown(ids.get(i))),
					contributions.get(i)))
			.toList();
	}

	private List<SharedTerm> terms() {
		List<String> terms = this.link.get("sharedTerms").asList(Value::asString);
		List<Double> contributions = numbers("sharedTermContributions");
		return IntStream.range(0, terms.size())
			.mapToObj((i) -> new SharedTerm(terms.get(i), contributions.get(i)))
			.toList();
	}

	private Quotation quote(String name) {
		return new Quotation(text(name), new SourceSpan(text(name + "File"), this.link.get(name + "FirstLine").asInt(),
				this.link.get(name + "LastLine").asInt()));
	}

	private String text(String name) {
		return this.link.get(name).asString();
	}

	private double number(String name) {
		return this.link.get(name).asDouble();
	}

	private List<Double> numbers(String name) {
		return this.link.get(name).asList((value) -> value.asDouble());
	}

}
