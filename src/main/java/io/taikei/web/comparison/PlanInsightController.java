package io.taikei.web.comparison;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.PlanElement;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.PlacementComparison;
import io.taikei.query.comparison.PlacementDifferences;
import io.taikei.query.comparison.PlacementRequest;
import io.taikei.query.overlap.Hub;
import io.taikei.query.overlap.HubPage;
import io.taikei.query.overlap.Hubs;
import io.taikei.web.http.ApiController;
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

/** What can be seen of the overlaps as a whole. */
@ApiController("/api/v1")
@Tag(name = "Overlaps")
class PlanInsightController {

	private final PlacementComparison placements;

	private final Hubs hubs;

	private final PlanIds plans;

	private final MunicipalityCodes municipalities;

	PlanInsightController(PlacementComparison placements, Hubs hubs, PlanIds plans, MunicipalityCodes municipalities) {
		this.municipalities = municipalities;
		this.placements = placements;
		this.hubs = hubs;
		this.plans = plans;
	}

	@GetMapping("/placed-differently")
	@Operation(summary = "What is alike in two plans but placed differently",
			description = "Pairs that correspond, as in /api/v1/compare, but stand in branches that are mostly about "
					+ "other fields. A branch is what hangs from the plan itself, with all below it; its field is the "
					+ "topmost theme with the most weight in it. With tier=RELATED, pairs that are merely related count, too.")
	PlacementDifferences findPlacementDifferences(
			@Parameter(required = true, description = "The first plan",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(required = true, description = "The second plan",
					example = "132292-3") @RequestParam(defaultValue = "") String to,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Pairs on a page") @RequestParam(
					defaultValue = "50") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		PlanPair pair = PlanPair.of(this.plans, from, to);
		return this.placements
			.between(new PlacementRequest(pair.from(), pair.to(), null, null, null, tier, new Paging(page, size)))
			.orElseThrow(() -> UnknownPlan.withId(from));
	}

	@GetMapping("/hubs")
	@Operation(summary = "The elements of current editions that overlap the most other plans, then the most elements",
			description = "By the decision rule, a review or a curated mapping, unless a review rejects the pair: "
					+ "similar, never supporting. With tier=RELATED, what is merely related counts, too.")
	HubPage listHubs(
			@Parameter(description = "Only elements of this kind; policies where nothing is given") @RequestParam(
					defaultValue = "POLICY") PlanElement.Kind kind,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Elements on a page") @RequestParam(
					defaultValue = "20") @Min(1) @Max(Hub.MAX_SIZE) int size) {
		return this.hubs.ofKind(kind, tier, this.municipalities.region(municipality, prefecture),
				new Paging(page, size));
	}

}
