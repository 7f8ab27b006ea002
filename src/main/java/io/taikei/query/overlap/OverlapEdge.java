package io.taikei.query.overlap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.ContextTheme;
import io.taikei.model.Evidence.Origin;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Evidence.Source;
import io.taikei.model.Evidence;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.ReviewState;
import io.taikei.model.SourceSpan;
import io.taikei.model.ThemeId;
import io.taikei.query.Bilingual;
import io.taikei.query.Predicates;
import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.OverlapEvidence.ContextContribution;
import io.taikei.query.overlap.OverlapEvidence.Quotation;
import io.taikei.query.overlap.OverlapEvidence.ThemeContribution;
import io.taikei.query.overlap.OverlapEvidence.ThemeOrigin;
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
		Overlap overlap = new Overlap(new ElementId(ends[0]), new ElementId(ends[1]),
				Predicates.named(link.get("predicate").asString()), link.get("score").asDouble(),
				link.get("likelihood").asDouble(),
				new ScoreParts(link.get("own").asDouble(), link.get("context").asDouble(),
						link.get("themes").asDouble(), link.get("share").asDouble()),
				Tier.valueOf(link.get("tier").asString()), ids(link, "sharedThemes"), ids(link, "contextThemes"),
				link.get("quoteA").isNull() ? null : evidence(link),
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
		return Stream.concat(this.overlap.themes().stream(), this.overlap.contextThemes().stream())
			.map(ThemeId::value)
			.toList();
	}

	double score() {
		return this.overlap.score();
	}

	Similarity likeness(Map<String, ThemeRef> themes, ReviewState state, @Nullable OverlapReview review,
			List<CuratedMapping> curated) {
		Evidence evidence = this.overlap.evidence();
		return new Similarity(this.overlap.score(), this.overlap.likelihood(), this.overlap.parts().share(),
				this.overlap.parts(), predicate(), this.overlap.tier(), this.overlap.accepted(), state, review,
				this.found, (evidence != null) ? shown(evidence, themes) : null,
				(evidence != null) ? null : Bilingual.of("no-evidence"), this.overlap.method(), curated);
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

	private static Evidence evidence(Relationship link) {
		List<ThemeId> shared = ids(link, "sharedThemes");
		List<Double> contributions = numbers(link, "sharedThemeContributions");
		List<ThemeId> context = ids(link, "contextThemes");
		List<Double> ofContext = numbers(link, "contextThemeContributions");
		List<Origin> fromA = origins(link, "A");
		List<Origin> fromB = origins(link, "B");
		return new Evidence(
				IntStream.range(0, shared.size())
					.mapToObj((i) -> new SharedTheme(shared.get(i), contributions.get(i)))
					.toList(),
				terms(link, "sharedTerm"),
				IntStream.range(0, context.size())
					.mapToObj((i) -> new ContextTheme(context.get(i), ofContext.get(i), fromA.get(i), fromB.get(i)))
					.toList(),
				terms(link, "contextTerm"), quote(link, "quoteA"), quote(link, "quoteB"),
				Basis.valueOf(link.get("basis").asString(Basis.CONTEXT.name())));
	}

	private static List<ThemeId> ids(Relationship link, String name) {
		return link.get(name).asList((value) -> new ThemeId(value.asString()), List.of());
	}

	private static List<SharedTerm> terms(Relationship link, String name) {
		List<String> terms = link.get(name + "s").asList(Value::asString, List.of());
		List<Double> contributions = numbers(link, name + "Contributions");
		return IntStream.range(0, terms.size())
			.mapToObj((i) -> new SharedTerm(terms.get(i), contributions.get(i)))
			.toList();
	}

	private static List<Origin> origins(Relationship link, String end) {
		List<String> sources = link.get("contextSources" + end).asList(Value::asString, List.of());
		List<String> elements = link.get("contextElements" + end).asList(Value::asString, List.of());
		return IntStream.range(0, sources.size())
			.mapToObj((i) -> new Origin(Source.valueOf(sources.get(i)),
					elements.get(i).isEmpty() ? null : new ElementId(elements.get(i))))
			.toList();
	}

	private static Quote quote(Relationship link, String name) {
		return new Quote(link.get(name).asString(), new SourceSpan(link.get(name + "File").asString(),
				link.get(name + "FirstLine").asInt(), link.get(name + "LastLine").asInt()));
	}

	private static List<Double> numbers(Relationship link, String name) {
		return link.get(name).asList((value) -> value.asDouble(), List.of());
	}

}
