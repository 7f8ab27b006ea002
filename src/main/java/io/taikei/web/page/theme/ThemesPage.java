package io.taikei.web.page.theme;

import java.util.List;
import java.util.stream.Collectors;

import io.taikei.graph.PlanNode;
import io.taikei.model.ThemeId;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.ThemeSpread;
import io.taikei.query.theme.Themes;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.Towns;
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

	private final Towns towns;

	ThemesPage(PlanCatalogue plans, Themes themes, Towns towns) {
		this.plans = plans;
		this.themes = themes;
		this.towns = towns;
	}

	@GetMapping("/themes")
	String table(@RequestParam(name = "municipality", defaultValue = "") List<String> typed, Model model) {
		List<String> codes = typed.stream().flatMap((one) -> this.towns.code(one).stream()).distinct().toList();
		Region region = codes.isEmpty() ? Region.EVERYWHERE : new Region(codes);
		Paging paging = Paging.first(codes.isEmpty() ? FIRST : ThemeRequest.MAX_PLANS);
		List<PlanNode> shown = current(region, paging);
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("table", ThemeTableView.of(this.themes.vocabulary(ThemeRequest.of(region, paging)), shown));
		return "themes";
	}

	@GetMapping("/themes/{id}")
	String theme(@PathVariable String id, @RequestParam(defaultValue = "0") @Min(0) int page,
			@RequestParam(name = "municipality", defaultValue = "") List<String> typed, Model model) {
		List<String> codes = typed.stream().flatMap((one) -> this.towns.code(one).stream()).distinct().toList();
		ThemeRequest request = ThemeRequest.of(codes.isEmpty() ? Region.EVERYWHERE : new Region(codes),
				new Paging(page, ThemeRequest.DEFAULT_PLANS));
		ThemeSpread spread = this.themes.spreadOf(new ThemeId(id), request)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("found", ThemeSection.of(spread));
		model.addAttribute("filtered",
				codes.isEmpty() ? null : codes.stream().map("municipality="::concat).collect(Collectors.joining("&")));
		model.addAttribute("municipalities", this.plans.count(Region.EVERYWHERE, EditionScope.CURRENT));
		return "theme";
	}

	private List<PlanNode> current(Region region, Paging paging) {
		return this.plans.page(region, EditionScope.CURRENT, paging)
			.plans()
			.stream()
			.map(CataloguedPlan::plan)
			.toList();
	}

}
