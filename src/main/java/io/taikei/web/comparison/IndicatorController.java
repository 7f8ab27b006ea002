package io.taikei.web.comparison;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.PlanId;
import io.taikei.model.ThemeId;
import io.taikei.query.Paging;
import io.taikei.query.indicator.CorrespondingIndicators;
import io.taikei.query.indicator.IndicatorComparison;
import io.taikei.query.indicator.IndicatorRequest;
import io.taikei.query.indicator.Indicators;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.theme.Themes;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import io.taikei.web.http.GivenText;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.PlanPair;
import io.taikei.web.http.UnknownPlan;
import io.taikei.web.http.UnknownTheme;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What plans measure their success by, side by side. */
@ApiController("/api/v1/indicators")
@Tag(name = "Plans")
class IndicatorController {

	private final Indicators indicators;

	private final Themes themes;

	private final NamedGroups groups;

	private final PlanIds plans;

	IndicatorController(Indicators indicators, Themes themes, NamedGroups groups, PlanIds plans) {
		this.indicators = indicators;
		this.themes = themes;
		this.groups = groups;
		this.plans = plans;
	}

	@GetMapping
	@Operation(summary = "Indicators of plans side by side",
			description = "What is measured, with the indicators of those plans that seem to measure it: that they do is "
					+ "inferred from the words of their names and their units (basis, words, themes), so status is INFERRED; "
					+ "first what most plans have, then what one alone has. Each value stands as it is written, with its "
					+ "fiscal year, and as a quantity in the measure's unit where it can be read. The first twenty plans of "
					+ "a group are taken.")
	IndicatorComparison listIndicators(
			@Parameter(required = true,
					description = "The plans by their ids, or municipalities by code or name" + Filters.UNLESS_NAMED,
					example = "132292-3") @RequestParam(defaultValue = "") List<String> plans,
			@Parameter(description = Filters.MORE_MUNICIPALITIES) @RequestParam(
					defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.MORE_OF_PREFECTURE) @RequestParam(
					required = false) @Nullable String prefecture,
			@Parameter(description = Filters.MORE_NEAR) @RequestParam(required = false) @Nullable String near,
			@Parameter(description = Filters.NEAREST) @RequestParam(
					required = false) @Min(1) @Max(PlanGroupRequest.MOST_NEAR) @Nullable Integer count,
			@Parameter(description = "Only of elements that address this theme or a narrower one") @RequestParam(
					required = false) @Nullable String theme,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Measures on a page") @RequestParam(
					defaultValue = "20") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		List<PlanId> named = this.groups.plans(new PlanGroupRequest(plans, municipality, prefecture, near, count))
			.stream()
			.limit(IndicatorRequest.MAX_PLANS)
			.toList();
		return this.indicators.sideBySide(new IndicatorRequest(named, known(theme), new Paging(page, size)));
	}

	@GetMapping("/pairs")
	@Operation(summary = "The elements of two plans that correspond, with their indicators",
			description = "The pairs of which one element at least has indicators, of elements of any kind that correspond "
					+ "as in /api/v1/compare. That the elements do says nothing of whether their indicators measure the same.")
	CorrespondingIndicators listIndicatorsOfPairs(
			@Parameter(required = true, description = "The first plan",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(required = true, description = "The second plan",
					example = "132292-3") @RequestParam(defaultValue = "") String to,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Pairs on a page") @RequestParam(
					defaultValue = "100") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		PlanPair pair = PlanPair.of(this.plans, from, to);
		return this.indicators.ofCorresponding(pair.from(), pair.to(), new Paging(page, size))
			.orElseThrow(() -> UnknownPlan.withId(from));
	}

	private @Nullable ThemeId known(@Nullable String theme) {
		String given = GivenText.of(theme);
		if (given == null) {
			return null;
		}
		return this.themes.named(new ThemeId(given))
			.map((found) -> new ThemeId(found.id()))
			.orElseThrow(() -> UnknownTheme.withId(given));
	}

}
