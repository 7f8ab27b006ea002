package io.taikei.web.page.theme;

import java.util.List;

import io.taikei.graph.PlanNode;
import io.taikei.model.ThemeId;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.ThemeSpread;
import io.taikei.query.theme.Themes;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.GroupChoice;
import io.taikei.web.page.GroupChoices;
import io.taikei.web.page.Towns;
import io.taikei.web.page.Towns.TownMenu;
import jakarta.validation.constraints.Min;

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

	/** How many municipalities stand beside each other where none is chosen. */
	private static final int FIRST = 5;

	private final PlanCatalogue plans;

	private final Themes themes;

	private final GroupChoices groups;

	private final Towns towns;

	ThemesPage(PlanCatalogue plans, Themes themes, GroupChoices groups, Towns towns) {
		this.plans = plans;
		this.themes = themes;
		this.groups = groups;
		this.towns = towns;
	}

	@GetMapping("/themes")
	String table(PlanGroupRequest group, Model model) {
		GroupChoice choice = this.groups.of(group);
		List<String> codes = choice.group().municipalities();
		Region region = region(codes);
		Paging paging = Paging.first(codes.isEmpty() ? FIRST : ThemeRequest.MAX_PLANS);
		List<PlanNode> shown = current(region, paging);
		TownMenu menu = this.towns.menu();
		model.addAttribute("towns", menu);
		model.addAttribute("choice", choice);
		model.addAttribute("whole", menu.isComplete() || shown.size() == codes.size());
		model.addAttribute("table", ThemeTableView.of(this.themes.vocabulary(ThemeRequest.of(region, paging)), shown));
		return "themes";
	}

	@GetMapping("/themes/{id}")
	String theme(@PathVariable String id, @RequestParam(defaultValue = "0") @Min(0) int page, PlanGroupRequest group,
			Model model) {
		List<String> codes = this.groups.of(group).group().municipalities();
		ThemeRequest request = ThemeRequest.of(region(codes), new Paging(page, ThemeRequest.DEFAULT_PLANS));
		ThemeSpread spread = this.themes.spreadOf(new ThemeId(id), request)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("found", ThemeSection.of(spread));
		model.addAttribute("filtered", codes.isEmpty() ? null : group.query());
		model.addAttribute("municipalities", this.plans.count(Region.EVERYWHERE, EditionScope.CURRENT));
		return "theme";
	}

	private static Region region(List<String> codes) {
		return codes.isEmpty() ? Region.EVERYWHERE : new Region(codes);
	}

	private List<PlanNode> current(Region region, Paging paging) {
		return this.plans.page(region, EditionScope.CURRENT, paging)
			.plans()
			.stream()
			.map(CataloguedPlan::plan)
			.toList();
	}

}
