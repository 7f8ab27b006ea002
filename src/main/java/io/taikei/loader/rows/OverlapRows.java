package io.taikei.loader.rows;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.taikei.model.Evidence.ContextTheme;
import io.taikei.model.Evidence.Origin;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Evidence;
import io.taikei.model.Overlap;
import io.taikei.model.ThemeId;

/**
 * Overlaps as rows: the ids of both ends and the properties of the relationship. It can't
 * hold maps, so a list of themes or terms stands beside the list of their contributions.
 */
public final class OverlapRows {

	private OverlapRows() {
	}

	/**
	 * Overlaps that a comparison keeps.
	 * @param frequencies the version of the document frequencies that they were weighed
	 * by
	 */
	public static List<Map<String, Object>> kept(Collection<Overlap> overlaps, String frequencies) {
		return overlaps.stream()
			.map((overlap) -> new Row().with("a", overlap.a().value())
				.with("b", overlap.b().value())
				.with("properties", kept(overlap, frequencies).toMap())
				.toMap())
			.toList();
	}

	/** What was computed of an overlap, but for its evidence. */
	public static Map<String, Object> computed(Overlap overlap, String frequencies) {
		return properties(overlap, frequencies).toMap();
	}

	private static Row kept(Overlap overlap, String frequencies) {
		Row row = properties(overlap, frequencies).with("kept", true);
		if (overlap.evidence() != null) {
			addEvidence(row, overlap.evidence().rounded());
		}
		return row;
	}

	private static Row properties(Overlap exact, String frequencies) {
		Overlap overlap = exact.rounded();
		return new Row().with("id", overlap.id())
			.with("predicate", overlap.predicate().localName())
			.with("score", overlap.score())
			.with("likelihood", overlap.likelihood())
			.with("own", overlap.parts().own())
			.with("context", overlap.parts().context())
			.with("themes", overlap.parts().themes())
			.with("share", overlap.parts().share())
			.with("tier", overlap.tier().name())
			.with("accepted", overlap.accepted())
			.with("found", true)
			.with("method", overlap.method().name())
			.with("methodVersion", overlap.method().version())
			.with("frequencies", frequencies)
			.with("sharedThemes", overlap.themes().stream().map(ThemeId::value).toList())
			.with("contextThemes", overlap.contextThemes().stream().map(ThemeId::value).toList());
	}

	private static void addEvidence(Row row, Evidence evidence) {
		row.with("sharedThemeContributions", evidence.themes().stream().map(SharedTheme::contribution).toList())
			.with("sharedTerms", evidence.terms().stream().map(SharedTerm::term).toList())
			.with("sharedTermContributions", evidence.terms().stream().map(SharedTerm::contribution).toList())
			.with("contextThemeContributions",
					evidence.contextThemes().stream().map(ContextTheme::contribution).toList())
			.with("contextTerms", evidence.contextTerms().stream().map(SharedTerm::term).toList())
			.with("contextTermContributions", evidence.contextTerms().stream().map(SharedTerm::contribution).toList())
			.with("basis", evidence.basis().name());
		addOrigins(row, "A", evidence.contextThemes().stream().map(ContextTheme::a).toList());
		addOrigins(row, "B", evidence.contextThemes().stream().map(ContextTheme::b).toList());
		addQuote(row, "quoteA", evidence.quoteA());
		addQuote(row, "quoteB", evidence.quoteB());
	}

	private static void addOrigins(Row row, String end, List<Origin> origins) {
		row.with("contextSources" + end, origins.stream().map((origin) -> origin.source().name()).toList())
			.with("contextElements" + end,
					origins.stream()
						.map((origin) -> (origin.element() != null) ? origin.element().value() : "")
						.toList());
	}

	private static void addQuote(Row row, String name, Quote quote) {
		row.with(name, quote.text())
			.with(name + "File", quote.source().file())
			.with(name + "FirstLine", quote.source().firstLine())
			.with(name + "LastLine", quote.source().lastLine());
	}

}
