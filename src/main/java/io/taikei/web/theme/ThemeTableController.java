package io.taikei.web.theme;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.query.AnswerText;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.theme.JointWork;
import io.taikei.query.theme.JointWorkRequest;
import io.taikei.query.theme.SdgTable;
import io.taikei.query.theme.ThemeGaps;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.ThemeTable;
import io.taikei.query.theme.ThemeTables;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.Filters;
import io.taikei.web.http.MunicipalityCodes;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.PlanPair;
import io.taikei.web.http.UnknownPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans side by side by their themes. */
@ApiController("/api/v1")
@Tag(name = "Themes")
class ThemeTableController {

	private static final int MAX_THEMES = 100;

	private final ThemeTables tables;

	private final PlanIds plans;

	private final MunicipalityCodes municipalities;

	ThemeTableController(ThemeTables tables, PlanIds plans, MunicipalityCodes municipalities) {
		this.tables = tables;
		this.municipalities = municipalities;
		this.plans = plans;
	}

	@GetMapping("/theme-table")
	@Operation(summary = "The themes side by side over plans",
			description = "Every theme has a cell for each plan: how many elements address it or a narrower theme, and "
					+ "those that are most about it. A total of 0 is a blank.")
	ThemeTable getThemeTable(
			@Parameter(
					description = "The plans to compare, current or not, twenty at most; none for one page of current "
							+ "editions") @RequestParam(defaultValue = "") List<String> plan,
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = "The page of the plans, from 0") @RequestParam(
					defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Plans on a page") @RequestParam(
					defaultValue = "5") @Min(1) @Max(ThemeRequest.MAX_PLANS) int size,
			@Parameter(description = "How many elements a cell names at most") @RequestParam(
					defaultValue = "5") @Min(0) @Max(ThemeRequest.MAX_ELEMENTS) int elements) {
		requireFew(plan);
		return plan.isEmpty()
				? this.tables.sideBySide(new ThemeRequest(null, this.municipalities.region(municipality, prefecture),
						new Paging(page, size), elements))
				: this.tables.sideBySide(plan.stream().map(this.plans::known).toList(), elements);
	}

	@GetMapping("/theme-gaps")
	@Operation(summary = "The themes that only one of two plans addresses",
			description = "A gap means that no word of the theme is found in the document that is loaded. Themes that "
					+ "only group others are left out.")
	ThemeGaps getThemeGaps(
			@Parameter(required = true, description = "The first plan",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(required = true, description = "The second plan",
					example = "132292-3") @RequestParam(defaultValue = "") String to,
			@Parameter(description = "How many elements a theme names at most") @RequestParam(
					defaultValue = "5") @Min(0) @Max(ThemeRequest.MAX_ELEMENTS) int elements) {
		PlanPair pair = PlanPair.of(this.plans, from, to);
		return this.tables.gapsBetween(pair.from(), pair.to(), elements).orElseThrow(() -> UnknownPlan.withId(from));
	}

	@GetMapping("/joint-work")
	@Operation(summary = "Where joint work could begin: themes that the current plans of municipalities have in common",
			description = "First the themes that most municipalities address, then those by which most pairs of "
					+ "elements are alike (pairs), by the decision rule or a review, as in /api/v1/compare. Up to ten "
					+ "municipalities are held against each other by their elements; of more, only how many address a "
					+ "theme is told, so name those in question. With tier=RELATED, pairs that are merely related "
					+ "count, too.")
	JointWork getJointWork(
			@Parameter(description = "How many municipalities have to address a theme; all where nothing is "
					+ "given") @RequestParam(required = false) @Min(2) @Nullable Integer atLeast,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = "How many elements of each plan a theme names at most") @RequestParam(
					defaultValue = "5") @Min(0) @Max(ThemeRequest.MAX_ELEMENTS) int elements,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Themes on a page") @RequestParam(
					defaultValue = "100") @Min(1) @Max(MAX_THEMES) int size) {
		return this.tables.jointWork(new JointWorkRequest(this.municipalities.region(municipality, prefecture), atLeast,
				null, tier, elements, new Paging(page, size)));
	}

	@GetMapping("/sdgs")
	@Operation(summary = "The Sustainable Development Goals with what serves them in each plan, and blanks",
			description = "The vocabulary of themes says which goals a theme serves; the plans do not state it. A total "
					+ "of 0 is a blank.")
	SdgTable getSdgCoverage(
			@Parameter(description = "Only this plan, current or not; else the current edition of each municipality",
					example = "132292-3") @RequestParam(required = false) @Nullable String plan,
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = "The page of the plans, from 0") @RequestParam(
					defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Plans on a page") @RequestParam(
					defaultValue = "" + ThemeRequest.DEFAULT_PLANS) @Min(1) @Max(ThemeRequest.MAX_PLANS) int size,
			@Parameter(description = "How many elements a cell names at most") @RequestParam(
					defaultValue = "5") @Min(0) @Max(ThemeRequest.MAX_ELEMENTS) int elements) {
		return this.tables.sdgs(new ThemeRequest(this.plans.resolve(plan),
				this.municipalities.region(municipality, prefecture), new Paging(page, size), elements));
	}

	private static void requireFew(List<String> plans) {
		if (plans.size() > ThemeRequest.MAX_PLANS) {
			throw ApiProblem.badRequest("Too many plans", AnswerText.of("too-many-plans", ThemeRequest.MAX_PLANS));
		}
	}

}
