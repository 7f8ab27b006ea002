package io.taikei.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ThemeId;
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

	/** The themes at the top of the vocabulary; each holds those below it. */
	public List<ThemeBranch> vocabulary() {
		List<ThemeRow> themes = themes(null);
		return themes.stream().filter((row) -> row.broaderId() == null).map((row) -> row.branch(themes)).toList();
	}

	/** Where a theme and those below it are spread; empty where no theme has this id. */
	public Optional<ThemeSpread> spreadOf(ThemeId id) {
		List<ThemeRow> themes = themes(id.value());
		return themes.stream()
			.filter((row) -> Nodes.id(row.theme()).equals(id.value()))
			.findFirst()
			.map((row) -> new ThemeSpread(row.branch(themes), row.broader(), spread(id)));
	}

	/** A theme and all below it; the whole vocabulary where no theme is given. */
	private List<ThemeRow> themes(@Nullable String topId) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("themeId", topId);
		return this.graph.rows(QueryFile.THEMES, parameters, ThemeRow.class, ThemeRow::of);
	}

	private List<ThemeSpread.PlanShare> spread(ThemeId id) {
		List<ThemedElement> elements = this.graph.rows(QueryFile.ELEMENTS_ADDRESSING_THEME,
				Map.of("themeId", id.value()), ThemedElement.class, ThemedElement::of);
		Descriptions descriptions = this.graph.describe(elements.stream().map((row) -> row.traced().element()).toList(),
				List.of());
		return elements.stream()
			.collect(Collectors.groupingBy((row) -> row.traced().plan(), LinkedHashMap::new,
					Collectors.mapping((row) -> row.describe(descriptions), Collectors.toList())))
			.entrySet()
			.stream()
			.map((plan) -> new ThemeSpread.PlanShare(plan.getKey(), plan.getValue()))
			.toList();
	}

}
