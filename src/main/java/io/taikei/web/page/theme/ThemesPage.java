package io.taikei.web.page.theme;

import java.util.List;

import io.taikei.graph.PlanNode;
import io.taikei.model.ThemeId;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.theme.ThemeSpread;
import io.taikei.query.theme.Themes;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.PlanOption;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Themes side by side over any number of municipalities' current plans, and the elements
 * that address one of them.
 */
@GraphPage
class ThemesPage {

	private final CataloguedPlans plans;

	private final Themes themes;

	ThemesPage(CataloguedPlans plans, Themes themes) {
		this.plans = plans;
		this.themes = themes;
	}

	@GetMapping("/themes")
	String table(@RequestParam(name = "municipality", required = false) @Nullable List<String> codes, Model model) {
		List<PlanNode> current = current();
		List<PlanNode> shown = chosen(current, codes);
		model.addAttribute("choice", current);
		model.addAttribute("table", ThemeTable.of(this.themes.vocabulary(null), shown));
		return "themes";
	}

	@GetMapping("/themes/{id}")
	String theme(@PathVariable String id, Model model) {
		ThemeSpread spread = this.themes.spreadOf(new ThemeId(id), null)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("found", spread);
		model.addAttribute("row", ThemeTable.Row.of(spread.theme(), 0, current()));
		return "theme";
	}

	private List<PlanNode> current() {
		return PlanOption.of(this.plans.findAllByOrderById())
			.stream()
			.map(PlanOption::plan)
			.filter(PlanNode::current)
			.toList();
	}

	/** The plans of the municipalities that were ticked; all where none of them is. */
	private static List<PlanNode> chosen(List<PlanNode> plans, @Nullable List<String> codes) {
		List<PlanNode> chosen = plans.stream()
			.filter((plan) -> codes != null && codes.contains(plan.municipality().code()))
			.toList();
		return chosen.isEmpty() ? plans : chosen;
	}

}
