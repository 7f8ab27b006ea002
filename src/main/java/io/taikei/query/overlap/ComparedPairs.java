package io.taikei.query.overlap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.ThemeId;
import io.taikei.query.AnswerText;
import io.taikei.query.TierScope;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The overlaps of plans that were computed because the graph does not hold them: those of
 * the tiers that are asked for.
 *
 * @param overlaps the overlaps by their ids
 * @param parameter the same as query files take them: maps with {@code elementId}, of the
 * plan that is asked about, {@code otherId}, {@code score} and {@code tier}
 * @param unreadable the plans that could not be compared, as what the graph keeps of
 * their analyses can't be read
 */
public record ComparedPairs(Map<String, Overlap> overlaps, List<Map<String, Object>> parameter,
		List<String> unreadable) {

	/** Nothing was computed, as the graph holds all. */
	static final ComparedPairs NONE = new ComparedPairs(Map.of(), List.of(), List.of());

	static ComparedPairs of(Predicate<ElementId> asked, List<Overlap> computed, List<String> unreadable) {
		Map<String, Overlap> overlaps = new LinkedHashMap<>();
		computed.forEach((overlap) -> overlaps.put(overlap.id(), overlap.rounded()));
		return new ComparedPairs(overlaps,
				overlaps.values().stream().map((overlap) -> parameter(overlap, asked.test(overlap.a()))).toList(),
				unreadable);
	}

	/** Whether all was compared that the graph does not hold. */
	public boolean isComplete() {
		return this.unreadable.isEmpty();
	}

	/** Whether two plans could not be compared. */
	public boolean isMissing(String from, String other) {
		return this.unreadable.contains(from) || this.unreadable.contains(other);
	}

	/** The same of the pairs with one plan of several. */
	public List<Map<String, Object>> parameter(String other) {
		return this.parameter.stream()
			.filter((pair) -> String.valueOf(pair.get("otherId")).startsWith(other + ":"))
			.toList();
	}

	/** The same of some tiers. */
	public List<Map<String, Object>> parameter(TierScope tiers) {
		List<String> names = tiers.names();
		return this.parameter.stream().filter((pair) -> names.contains(pair.get("tier"))).toList();
	}

	/** The pairs with the themes that both are about, as query files take them. */
	public List<Map<String, Object>> byThemes() {
		return this.overlaps.values()
			.stream()
			.map((overlap) -> Map.<String, Object>of("elementId", overlap.a().value(), "otherId", overlap.b().value(),
					"themeIds", overlap.themes().stream().map(ThemeId::value).toList()))
			.toList();
	}

	/** Why not all was compared; null where it was. */
	public @Nullable Bilingual explanation() {
		return isComplete() ? null : AnswerText.of("not-comparable", Bilingual.listing(this.unreadable));
	}

	private static Map<String, Object> parameter(Overlap overlap, boolean inOrder) {
		return Map.of("elementId", (inOrder ? overlap.a() : overlap.b()).value(), "otherId",
				(inOrder ? overlap.b() : overlap.a()).value(), "score", overlap.score(), "tier", overlap.tier().name());
	}

	/** The rows, each with the overlap that was computed where the graph holds none. */
	public List<OverlapRow> complete(List<OverlapRow> rows) {
		return rows.stream()
			.map((row) -> row.orElse(this.overlaps.get(row.pairId())))
			.map((row) -> isMissing(plan(row.elementId()), plan(row.otherId())) ? row : row.asCompared())
			.toList();
	}

	private static String plan(String elementId) {
		return new ElementId(elementId).plan().value();
	}

}
