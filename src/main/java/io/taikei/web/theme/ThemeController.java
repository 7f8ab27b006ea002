package io.taikei.web.theme;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import io.taikei.query.theme.ThemeBranch;
import io.taikei.query.theme.ThemeRequest;
import io.taikei.query.theme.ThemeSpread;
import io.taikei.query.theme.Themes;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import io.taikei.web.http.MunicipalityCodes;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.UnknownTheme;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The vocabulary of themes, and where each theme is spread over the plans. */
@ApiController("/api/v1/themes")
@Tag(name = "Themes")
class ThemeController {

	private final Themes themes;

	private final PlanIds plans;

	private final MunicipalityCodes municipalities;

	ThemeController(Themes themes, PlanIds plans, MunicipalityCodes municipalities) {
		this.themes = themes;
		this.municipalities = municipalities;
		this.plans = plans;
	}

	@GetMapping
	@Operation(summary = "The vocabulary of themes as a tree, with the number of elements that address each",
			description = "An element that addresses a theme counts for the broader themes above it too, once. "
					+ "municipalities counts all whose current plan addresses the theme, plans holds one page of plans.")
	List<ThemeBranch> listThemes(
			@Parameter(description = "Only this plan, current or not; else the current edition of each municipality",
					example = "132292-3") @RequestParam(required = false) @Nullable String plan,
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = "The page of the plans, from 0") @RequestParam(
					defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Plans on a page") @RequestParam(
					defaultValue = "" + ThemeRequest.DEFAULT_PLANS) @Min(1) @Max(ThemeRequest.MAX_PLANS) int size) {
		return this.themes.vocabulary(new ThemeRequest(this.plans.resolve(plan),
				this.municipalities.region(municipality, prefecture), new Paging(page, size), 0));
	}

	@GetMapping("/{id}")
	@Operation(summary = "Where a theme is spread: the elements that address it or a narrower theme",
			description = "weight is the theme's part in all that an element's own title and statements say about "
					+ "themes, where a phrase in the title counts as three; terms are the phrases found. Each plan's total "
					+ "says how many elements it has; elements, or a municipality alone, leads to more of them.")
	ThemeSpread getTheme(@Parameter(example = "waste-and-recycling") @PathVariable String id,
			@Parameter(description = "Only this plan, current or not; else the current edition of each municipality",
					example = "132292-3") @RequestParam(required = false) @Nullable String plan,
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = "The page of the plans, from 0") @RequestParam(
					defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Plans on a page") @RequestParam(
					defaultValue = "" + ThemeRequest.DEFAULT_PLANS) @Min(1) @Max(ThemeRequest.MAX_PLANS) int size,
			@Parameter(description = "How many elements of each plan are listed at most; where nothing is said, the "
					+ "plans of a page share " + ThemeRequest.USUAL_ELEMENTS) @RequestParam(
							required = false) @Min(0) @Max(ThemeRequest.MAX_ELEMENTS) @Nullable Integer elements) {
		ThemeRequest request = new ThemeRequest(this.plans.resolve(plan),
				this.municipalities.region(municipality, prefecture), new Paging(page, size), elements);
		return this.themes.spreadOf(new ThemeId(id), request).orElseThrow(() -> UnknownTheme.withId(id));
	}

}
