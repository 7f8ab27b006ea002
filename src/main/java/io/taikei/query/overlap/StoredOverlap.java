package io.taikei.query.overlap;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.ElementId;
import io.taikei.model.Evidence;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Overlap;
import io.taikei.model.Overlap.Method;
import io.taikei.model.Overlap.ScoreParts;
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
		List<String> themes = link.get("sharedThemes").asList(Value::asString);
		return new Overlap(new ElementId(ends[0]), new ElementId(ends[1]),
				Predicates.named(link.get("predicate").asString()), link.get("score").asDouble(),
				new ScoreParts(link.get("own").asDouble(), link.get("context").asDouble(),
						link.get("themes").asDouble(), link.get("share").asDouble()),
				link.get("accepted").asBoolean(), themes.stream().map(ThemeId::new).toList(),
				link.get("quoteA").isNull() ? null : evidence(link, themes),
				new Method(link.get("method").asString(), link.get("methodVersion").asString()));
	}

	private static Evidence evidence(MapAccessor link, List<String> themes) {
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

	private static Quote quote(MapAccessor link, String name) {
		return new Quote(link.get(name).asString(), new SourceSpan(link.get(name + "File").asString(),
				link.get(name + "FirstLine").asInt(), link.get(name + "LastLine").asInt()));
	}

	private static List<Double> numbers(MapAccessor link, String name) {
		return link.get(name).asList((value) -> value.asDouble());
	}

}
