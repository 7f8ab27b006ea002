package io.taikei.query.overlap;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.ElementId;
import io.taikei.model.Evidence;
import io.taikei.model.Evidence.Basis;
import io.taikei.model.Evidence.ContextTheme;
import io.taikei.model.Evidence.Origin;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Evidence.Source;
import io.taikei.model.Overlap;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.SourceSpan;
import io.taikei.model.ThemeId;
import io.taikei.query.Predicates;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** From the relationship of a computed overlap to the overlap. */
public final class StoredOverlap {

	private StoredOverlap() {
	}

	public static Overlap of(MapAccessor link) {
		String[] ends = link.get("id").asString().split("~", 2);
		return new Overlap(new ElementId(ends[0]), new ElementId(ends[1]),
				Predicates.named(link.get("predicate").asString()), link.get("score").asDouble(),
				link.get("likelihood").asDouble(),
				new ScoreParts(link.get("own").asDouble(), link.get("context").asDouble(),
						link.get("themes").asDouble(), link.get("share").asDouble()),
				Tier.valueOf(link.get("tier").asString()), ids(link, "sharedThemes"), ids(link, "contextThemes"),
				link.get("quoteA").isNull() ? null : evidence(link),
				new Method(link.get("method").asString(), link.get("methodVersion").asString()));
	}

	private static Evidence evidence(MapAccessor link) {
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

	private static List<ThemeId> ids(MapAccessor link, String name) {
		return link.get(name).asList((value) -> new ThemeId(value.asString()), List.of());
	}

	private static List<SharedTerm> terms(MapAccessor link, String name) {
		List<String> terms = link.get(name + "s").asList(Value::asString, List.of());
		List<Double> contributions = numbers(link, name + "Contributions");
		return IntStream.range(0, terms.size())
			.mapToObj((i) -> new SharedTerm(terms.get(i), contributions.get(i)))
			.toList();
	}

	private static List<Origin> origins(MapAccessor link, String end) {
		List<String> sources = link.get("contextSources" + end).asList(Value::asString, List.of());
		List<String> elements = link.get("contextElements" + end).asList(Value::asString, List.of());
		return IntStream.range(0, sources.size())
			.mapToObj((i) -> new Origin(Source.valueOf(sources.get(i)),
					elements.get(i).isEmpty() ? null : new ElementId(elements.get(i))))
			.toList();
	}

	private static Quote quote(MapAccessor link, String name) {
		return new Quote(link.get(name).asString(), new SourceSpan(link.get(name + "File").asString(),
				link.get(name + "FirstLine").asInt(), link.get(name + "LastLine").asInt()));
	}

	private static List<Double> numbers(MapAccessor link, String name) {
		return link.get(name).asList((value) -> value.asDouble(), List.of());
	}

}
