package io.taikei.query.theme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.query.Descriptions;
import io.taikei.query.Graph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vocabulary of themes, and where a theme is spread (あるテーマはどこに散らばるか？). */
@Service
@Transactional(readOnly = true)
public class Themes {

	private final Graph graph;

	Themes(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The themes at the top of the vocabulary; each holds those below it.
	 * @param plan whose elements to count; null for the current editions
	 */
	public List<ThemeBranch> vocabulary(@Nullable PlanId plan) {
		List<ThemeRow> themes = themes(null, plan);
		return themes.stream().filter((row) -> row.broaderId() == null).map((row) -> row.branch(themes)).toList();
	}

	/**
	 * Where a theme and those below it are spread; empty where no theme has this id.
	 * @param plan whose elements to list; null for the current editions
	 */
	public Optional<ThemeSpread> spreadOf(ThemeId id, @Nullable PlanId plan) {
		List<ThemeRow> themes = themes(id.value(), plan);
		return themes.stream()
			.filter((row) -> Nodes.id(row.theme()).equals(id.value()))
			.findFirst()
			.map((row) -> new ThemeSpread(row.branch(themes), row.broader(), spread(id, plan)));
	}

	/** A theme and all below it; the whole vocabulary where no theme is given. */
	private List<ThemeRow> themes(@Nullable String topId, @Nullable PlanId plan) {
		return this.graph.rows(QueryFile.THEMES, parameters(topId, plan), ThemeRow.class, ThemeRow::of);
	}

	private static Map<String, Object> parameters(@Nullable String themeId, @Nullable PlanId plan) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("themeId", themeId);
		parameters.put("onlyPlanId", (plan != null) ? plan.value() : null);
		return parameters;
	}

	private List<ThemeSpread.PlanShare> spread(ThemeId id, @Nullable PlanId plan) {
		List<ThemedElement> elements = this.graph.rows(QueryFile.ELEMENTS_ADDRESSING_THEME,
				parameters(id.value(), plan), ThemedElement.class, ThemedElement::of);
		Descriptions descriptions = this.graph.describe(elements.stream().map((row) -> row.traced().element()).toList(),
				List.of());
		return elements.stream()
			.collect(Collectors.groupingBy((row) -> row.traced().plan(), LinkedHashMap::new,
					Collectors.mapping((row) -> row.describe(descriptions), Collectors.toList())))
			.entrySet()
			.stream()
			.map((share) -> new ThemeSpread.PlanShare(share.getKey(), share.getValue()))
			.toList();
	}

}
