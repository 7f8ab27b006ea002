package io.taikei.loader.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.model.BudgetFunction;
import io.taikei.model.SdgGoal;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import io.taikei.text.JapaneseText;

/** Themes, the Sustainable Development Goals and the links between them as rows. */
public final class ThemeRows {

	private ThemeRows() {
	}

	public static List<Map<String, Object>> goals() {
		return Arrays.stream(SdgGoal.values())
			.map((goal) -> new Row().with("id", goal.number())
				.with("iri", goal.iri())
				.with("labelJa", goal.labelJa())
				.with("labelEn", goal.labelEn())
				.toMap())
			.toList();
	}

	/** One row for each theme; its order is its place in the vocabulary, from 1. */
	public static List<Map<String, Object>> of(List<Theme> themes) {
		return IntStream.range(0, themes.size()).mapToObj((i) -> row(themes.get(i), i + 1)).toList();
	}

	public static List<Map<String, Object>> broader(List<Theme> themes) {
		return themes.stream()
			.flatMap((theme) -> theme.broader().stream().map((broader) -> link(theme, "broaderId", broader.value())))
			.toList();
	}

	/** One row for each pair of related themes, from the smaller id to the larger. */
	public static List<Map<String, Object>> related(List<Theme> themes) {
		return themes.stream()
			.flatMap((theme) -> laterRelated(theme).map((related) -> link(theme, "relatedId", related)))
			.toList();
	}

	public static List<Map<String, Object>> alignments(List<Theme> themes) {
		return themes.stream()
			.flatMap((theme) -> theme.sdgs().stream().map((number) -> link(theme, "sdgGoalId", number)))
			.toList();
	}

	/** One row for each theme, with all that it has links to. */
	public static List<Map<String, Object>> targets(List<Theme> themes) {
		return themes.stream()
			.map((theme) -> link(theme, "targetIds", Stream
				.<Stream<?>>of(theme.broader().map(ThemeId::value).stream(), laterRelated(theme), theme.sdgs().stream())
				.flatMap(Function.identity())
				.toList()))
			.toList();
	}

	private static Stream<String> laterRelated(Theme theme) {
		return theme.related().stream().map(ThemeId::value).filter((id) -> id.compareTo(theme.id().value()) > 0);
	}

	private static Map<String, Object> row(Theme theme, int order) {
		return new Row().with("id", theme.id().value())
			.with("labelJa", theme.labelJa())
			.with("labelEn", theme.labelEn())
			.with("nameKeys", keys(List.of(theme.labelJa(), theme.labelEn())))
			.with("triggers", theme.triggers())
			.with("triggerKeys", keys(theme.triggers()))
			.with("nameWords", nameWords(theme))
			.with("budgetFunction", theme.budgetFunction().map(BudgetFunction::label).orElse(null))
			.with("order", order)
			.toMap();
	}

	private static List<String> keys(List<String> texts) {
		return texts.stream().map(JapaneseText::caselessKey).toList();
	}

	/** What a search can name it by: its names, and the words of one. */
	private static List<String> nameWords(Theme theme) {
		return Stream
			.concat(Stream.of(theme.labelJa(), theme.labelEn()).map(JapaneseText::spellingKey),
					JapaneseText.subjectLemmas(theme.labelJa()).stream())
			.distinct()
			.toList();
	}

	private static Map<String, Object> link(Theme theme, String name, Object value) {
		return new Row().with("themeId", theme.id().value()).with(name, value).toMap();
	}

}
