package io.taikei.loader.rows;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.taikei.model.Evidence;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Evidence.SharedTheme;
import io.taikei.model.Overlap;
import io.taikei.model.ThemeId;

/**
 * Overlaps as rows: the ids of both ends and the properties of the relationship. It can't
 * hold maps, so a list of themes or terms stands beside the list of their contributions.
 */
public final class OverlapRows {

	private OverlapRows() {
	}

	public static List<Map<String, Object>> of(Collection<Overlap> overlaps) {
		return overlaps.stream().map(OverlapRows::row).toList();
	}

	private static Map<String, Object> row(Overlap overlap) {
		return new Row().with("a", overlap.a().value())
			.with("b", overlap.b().value())
			.with("properties", properties(overlap))
			.toMap();
	}

	private static Map<String, Object> properties(Overlap overlap) {
		Row row = new Row().with("id", overlap.id())
			.with("predicate", overlap.predicate().localName())
			.withScore("score", overlap.score())
			.withScore("own", overlap.parts().own())
			.withScore("context", overlap.parts().context())
			.withScore("themes", overlap.parts().themes())
			.withScore("share", overlap.parts().share())
			.with("accepted", overlap.accepted())
			.with("found", true)
			.with("method", overlap.method().name())
			.with("methodVersion", overlap.method().version())
			.with("sharedThemes", overlap.themes().stream().map(ThemeId::value).toList());
		if (overlap.evidence() != null) {
			addEvidence(row, overlap.evidence());
		}
		return row.toMap();
	}

	private static void addEvidence(Row row, Evidence evidence) {
		row.withScores("sharedThemeContributions", evidence.themes().stream().map(SharedTheme::contribution))
			.with("sharedTerms", evidence.terms().stream().map(SharedTerm::term).toList())
			.withScores("sharedTermContributions", evidence.terms().stream().map(SharedTerm::contribution));
		addQuote(row, "quoteA", evidence.quoteA());
		addQuote(row, "quoteB", evidence.quoteB());
	}

	private static void addQuote(Row row, String name, Quote quote) {
		row.with(name, quote.text())
			.with(name + "File", quote.source().file())
			.with(name + "FirstLine", quote.source().firstLine())
			.with(name + "LastLine", quote.source().lastLine());
	}

}
