package io.taikei.query.theme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.model.ElementId;
import io.taikei.model.ThemeId;
import io.taikei.query.Descriptions;
import io.taikei.query.Graph;
import io.taikei.query.ThemeRef;
import io.taikei.query.plan.PlanCatalogue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vocabulary of themes, and where a theme is spread (あるテーマはどこに散らばるか？). */
@Service
@Transactional(readOnly = true)
public class Themes {

	private final Graph graph;

	private final PlanCatalogue plans;

	Themes(Graph graph, PlanCatalogue plans) {
		this.graph = graph;
		this.plans = plans;
	}

	/**
	 * The themes at the top of the vocabulary; each holds those below it, and counts the
	 * elements of the plans of a page.
	 */
	public List<ThemeBranch> vocabulary(ThemeRequest request) {
		return tops(ThemeRow.all(this.graph, null, ComparedPlans.of(request, this.plans).ids()));
	}

	/** The same without counting anything. */
	public List<ThemeBranch> vocabulary() {
		return tops(ThemeRow.all(this.graph, null, List.of()));
	}

	/** A theme by its name; empty where none has this id. */
	public Optional<ThemeRef> named(ThemeId id) {
		return Optional.ofNullable(this.graph.themeNames(Stream.of(id.value())).get(id.value()));
	}

	private static List<ThemeBranch> tops(List<ThemeRow> themes) {
		return themes.stream().filter((row) -> row.broaderId() == null).map((row) -> row.branch(themes)).toList();
	}

	/**
	 * Where a theme and those below it are spread, over one page of the plans that
	 * address it; empty where no theme has this id.
	 */
	public Optional<ThemeSpread> spreadOf(ThemeId id, ThemeRequest request) {
		ComparedPlans covering = covering(id, request);
		List<ThemeRow> themes = ThemeRow.all(this.graph, id.value(), covering.ids());
		return themes.stream()
			.filter((row) -> Nodes.id(row.theme()).equals(id.value()))
			.findFirst()
			.map((row) -> new ThemeSpread(row.branch(themes), row.broader(), covering.at(),
					spread(id, covering.ids(), request.elementsOfEach(covering.ids().size()))));
	}

	/**
	 * The themes of an element: its own, then those that only what stands around it
	 * addresses; none where no such element is loaded.
	 */
	public List<ElementTheme> ofElement(ElementId id) {
		return this.graph.rows(QueryFile.THEMES_OF_ELEMENT, Map.of("elementId", id.value()), ElementTheme.class,
				ElementTheme::of);
	}

	/** The ids of one page of the plans that address a theme, or one below it. */
	public List<String> plansAbout(ThemeId id, ThemeRequest request) {
		return covering(id, request).ids();
	}

	/** The plans that address the theme, whether their page has any or not. */
	private ComparedPlans covering(ThemeId id, ThemeRequest request) {
		if (request.plan() != null) {
			return ComparedPlans.of(request, this.plans);
		}
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("themeId", id.value());
		parameters.put("municipalities", request.region().municipalities());
		parameters.put("skip", request.paging().skip());
		parameters.put("size", request.paging().size());
		List<CoveringPlan> plans = this.graph.rows(QueryFile.PLANS_COVERING_THEME, parameters, CoveringPlan.class,
				CoveringPlan::of);
		return new ComparedPlans(request.paging().of(plans.getFirst().total()),
				plans.stream().map(CoveringPlan::planId).flatMap(Stream::ofNullable).toList());
	}

	private List<ThemeSpread.PlanShare> spread(ThemeId id, List<String> planIds, int elementsPerPlan) {
		List<ThemedElement> elements = this.graph.rows(QueryFile.ELEMENTS_ADDRESSING_THEME,
				Map.of("themeId", id.value(), "planIds", planIds, "elementsPerPlan", elementsPerPlan),
				ThemedElement.class, ThemedElement::of);
		Descriptions descriptions = this.graph.describe(elements.stream().map((row) -> row.traced().element()).toList(),
				List.of());
		return elements.stream()
			.collect(Collectors.groupingBy((row) -> row.traced().plan(), LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((share) -> new ThemeSpread.PlanShare(share.getKey(), share.getValue().getFirst().total(),
					share.getValue().stream().map((row) -> row.describe(descriptions)).toList()))
			.toList();
	}

	/** A row of plans-covering-theme.cypher: of a page without any, the total alone. */
	private record CoveringPlan(@Nullable String planId, long total) {

		static CoveringPlan of(TypeSystem types, Record row) {
			return new CoveringPlan(PropertyValues.text(row, "planId"), row.get("total").asLong());
		}

	}

}
