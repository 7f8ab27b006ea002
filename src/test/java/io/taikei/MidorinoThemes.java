package io.taikei;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.model.BudgetFunction;
import io.taikei.model.Theme;
import io.taikei.model.ThemeId;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.PlanAnalyser;

/**
 * A vocabulary for {@link MidorinoPlan}: three levels, a theme that only groups others,
 * and one that no element addresses.
 */
public final class MidorinoThemes {

	private MidorinoThemes() {
	}

	public static List<Theme> themes() {
		return List.of(
				new Theme(new ThemeId("midorino-environment"), "みどり野の環境", "Midorino's environment", Optional.empty(),
						List.of(), List.of(), List.of(), Optional.empty()),
				theme("midorino-nature", "里山と水辺", "Hills and waters", "midorino-environment",
						List.of("自然", "里山", "水辺", "用水路", "生きもの", "ビオトープ"), List.of(6, 15), BudgetFunction.PUBLIC_WORKS),
				theme("midorino-outdoors", "自然体験", "Outdoor learning", "midorino-nature", List.of("自然体験"), List.of(4),
						BudgetFunction.EDUCATION),
				related("midorino-ports",
						theme("midorino-waste", "ごみと資源", "Waste", "midorino-environment", List.of("ごみ", "分別", "資源"),
								List.of(12), BudgetFunction.SANITATION)),
				related("midorino-waste", theme("midorino-ports", "港", "Ports", "midorino-environment",
						List.of("港湾", "漁港"), List.of(14), BudgetFunction.AGRICULTURE_FORESTRY_AND_FISHERIES)));
	}

	/** How rare words are in Midorino's plan and the edition after it. */
	public static DocumentFrequencies frequencies() {
		PlanAnalyser analyser = new PlanAnalyser(themes());
		return DocumentFrequencies
			.of(List.of(analyser.analyse(MidorinoPlan.plan()), analyser.analyse(MidorinoThirdPlan.plan())));
	}

	public static List<Theme> without(String id) {
		return themes().stream().filter((theme) -> !theme.id().value().equals(id)).toList();
	}

	/** The vocabulary with one more theme. */
	public static List<Theme> with(Theme theme) {
		return Stream.concat(themes().stream(), Stream.of(theme)).toList();
	}

	private static Theme related(String id, Theme theme) {
		return new Theme(theme.id(), theme.labelJa(), theme.labelEn(), theme.broader(), List.of(new ThemeId(id)),
				theme.triggers(), theme.sdgs(), theme.budgetFunction());
	}

	public static Theme theme(String id, String labelJa, String labelEn, String broader, List<String> triggers,
			List<Integer> sdgs, BudgetFunction budgetFunction) {
		return new Theme(new ThemeId(id), labelJa, labelEn, Optional.of(new ThemeId(broader)), List.of(), triggers,
				sdgs, Optional.of(budgetFunction));
	}

}
