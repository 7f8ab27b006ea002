package io.taikei.web.goal;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.query.AnswerText;
import io.taikei.query.EditionScope;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.goal.CounterpartRequest;
import io.taikei.query.goal.GoalInitiatives;
import io.taikei.query.goal.GoalSearchRequest;
import io.taikei.query.goal.Initiatives;
import io.taikei.query.goal.SupportingInitiatives;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.Filters;
import io.taikei.web.http.MunicipalityCodes;
import io.taikei.web.http.PlanIds;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The first of all questions: which initiatives support goal X? */
@ApiController("/api/v1")
@Tag(name = "Goals and initiatives")
class GoalController {

	private final Initiatives initiatives;

	private final UnknownGoal unknownGoal;

	private final PlanIds plans;

	private final MunicipalityCodes municipalities;

	GoalController(Initiatives initiatives, UnknownGoal unknownGoal, PlanIds plans, MunicipalityCodes municipalities) {
		this.initiatives = initiatives;
		this.unknownGoal = unknownGoal;
		this.plans = plans;
		this.municipalities = municipalities;
	}

	@GetMapping("/goals/{id}/initiatives")
	@Operation(summary = "Which initiatives support a goal",
			description = "Initiatives that the document states, measures in the goal's own text, and counterparts in "
					+ "other plans are kept apart. Counterparts are elements that overlap the goal, or an "
					+ "element below it (via), by the decision rule, a review or a curated mapping, unless a review or a "
					+ "mapping rejects the pair: similar, never supporting; policies first, then initiatives, then "
					+ "goals, those of a kind by score, one page of them (counterpartsAt). With tier=RELATED, what is "
					+ "merely related follows; counterpart tells both apart. Each mapping says who decided: a person, a language model or "
					+ "another tool. unmatched says of which plans it was decided that they have no counterpart. "
					+ "explanation says so where the document states no initiative.")
	GoalInitiatives getInitiativesOfGoal(@Parameter(example = "132292-3:1-3") @PathVariable String id,
			@Parameter(description = "Counterparts of the current editions only, or of all") @RequestParam(
					defaultValue = "CURRENT") EditionScope edition,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = "Counterparts of this kind only: goals, policies or initiatives") @RequestParam(
					required = false) PlanElement.@Nullable Kind kind,
			@Parameter(description = "Counterparts of these municipalities only, by their codes") @RequestParam(
					defaultValue = "") List<String> municipality,
			@Parameter(description = "Counterparts of this prefecture's municipalities only, by its name",
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = "The page of counterparts, from 0") @RequestParam(
					defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Counterparts on a page") @RequestParam(defaultValue = ""
					+ CounterpartRequest.DEFAULT_SIZE) @Min(1) @Max(CounterpartRequest.MAX_SIZE) int size) {
		CounterpartRequest counterparts = new CounterpartRequest(kind, tier,
				this.municipalities.region(municipality, prefecture), edition, new Paging(page, size));
		return this.initiatives.supportingGoal(new ElementId(id), counterparts)
			.orElseThrow(() -> this.unknownGoal.withId(id));
	}

	@GetMapping("/initiatives")
	@Operation(summary = "The goals that match a text, each with the initiatives that support it",
			description = "A goal matches by its own words or by those of an element below it (matchedBy); one element has "
					+ "to hold all words, in whatever spelling; where none does, some (match is ANY). The best stand first; total says how many there are, and page leads on.")
	SupportingInitiatives searchInitiatives(
			@Parameter(required = true, description = "Words of a goal, or its code",
					example = "子育て") @RequestParam(defaultValue = "") String supporting,
			@Parameter(description = "Only this plan, current or not; else the current edition of each municipality",
					example = "132292-3") @RequestParam(required = false) @Nullable String plan,
			@Parameter(description = "The page's number, from 0") @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Goals on a page") @RequestParam(defaultValue = ""
					+ GoalSearchRequest.DEFAULT_SIZE) @Min(1) @Max(GoalSearchRequest.MAX_SIZE) int size,
			@Parameter(description = "Counterparts of each goal") @RequestParam(defaultValue = ""
					+ CounterpartRequest.DEFAULT_OF_EACH) @Min(1) @Max(CounterpartRequest.MAX_SIZE) int counterparts) {
		requireText(supporting);
		return this.initiatives
			.supportingGoalsLike(new GoalSearchRequest(supporting, this.plans.resolve(plan), page, size, counterparts));
	}

	private static void requireText(String supporting) {
		if (supporting.isBlank()) {
			throw ApiProblem.badRequest("No goal asked for", AnswerText.of("no-goal-asked-for"));
		}
	}

}
