package io.taikei.web.goal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.query.EditionScope;
import io.taikei.query.goal.GoalSpread;
import io.taikei.query.goal.GoalSpreads;
import io.taikei.web.http.ApiController;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How one goal divides in other municipalities' plans. */
@ApiController
@Tag(name = "Goals and initiatives")
class GoalSpreadController {

	private final GoalSpreads spreads;

	private final UnknownGoal unknownGoal;

	GoalSpreadController(GoalSpreads spreads, UnknownGoal unknownGoal) {
		this.spreads = spreads;
		this.unknownGoal = unknownGoal;
	}

	@GetMapping("/api/v1/goals/{id}/spread")
	@Operation(summary = "Over how many policies one goal is spread in other municipalities' plans",
			description = "Counts the elements that the goal, or an element below it, overlaps by the decision rule, a "
					+ "review or a curated mapping: similar, never supporting. Plans where nothing corresponds are "
					+ "there too; parents says under how many different elements the counted ones stand.")
	GoalSpread getSpreadOfGoal(@Parameter(example = "132217-5:12") @PathVariable String id,
			@Parameter(description = "What to count; policies where nothing is given") @RequestParam(
					defaultValue = "POLICY") PlanElement.Kind kind,
			@Parameter(description = "In the current editions only, or in all") @RequestParam(
					defaultValue = "CURRENT") EditionScope edition) {
		return this.spreads.ofGoal(new ElementId(id), kind, edition).orElseThrow(() -> this.unknownGoal.withId(id));
	}

}
