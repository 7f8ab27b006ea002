package io.taikei.web.goal;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.goal.CounterpartRequest;
import io.taikei.query.goal.GoalSpread;
import io.taikei.query.goal.GoalSpreads;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import io.taikei.web.http.MunicipalityCodes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How one goal divides in other municipalities' plans. */
@ApiController
@Tag(name = "Goals and initiatives")
class GoalSpreadController {

	private final GoalSpreads spreads;

	private final UnknownGoal unknownGoal;

	private final MunicipalityCodes municipalities;

	GoalSpreadController(GoalSpreads spreads, UnknownGoal unknownGoal, MunicipalityCodes municipalities) {
		this.spreads = spreads;
		this.municipalities = municipalities;
		this.unknownGoal = unknownGoal;
	}

	@GetMapping("/api/v1/goals/{id}/spread")
	@Operation(summary = "Over how many policies one goal is spread in other municipalities' plans",
			description = "Counts the elements that the goal, or an element below it, overlaps by the decision rule, a "
					+ "review or a curated mapping: similar, never supporting. Plans where nothing corresponds are "
					+ "there too; parents says under how many different elements the counted ones stand. With tier=RELATED, "
					+ "what is merely related counts, too, each with its tier.")
	GoalSpread getSpreadOfGoal(@Parameter(example = "132217-5:12") @PathVariable String id,
			@Parameter(description = "What to count; policies where nothing is given") @RequestParam(
					defaultValue = "POLICY") PlanElement.Kind kind,
			@Parameter(description = "In the current editions only, or in all") @RequestParam(
					defaultValue = "CURRENT") EditionScope edition,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Plans on a page") @RequestParam(
					defaultValue = "" + GoalSpreads.DEFAULT_SIZE) @Min(1) @Max(GoalSpreads.MAX_SIZE) int size) {
		return this.spreads
			.ofGoal(new ElementId(id),
					new CounterpartRequest(kind, tier, this.municipalities.region(municipality, prefecture), edition,
							new Paging(page, size)))
			.orElseThrow(() -> this.unknownGoal.withId(id));
	}

}
