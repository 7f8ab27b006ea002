package io.taikei.web.page.draft;

import java.util.Map;

import io.taikei.drafting.store.DraftStore;
import io.taikei.graph.PlanNode;
import io.taikei.intake.file.FileLimits;
import io.taikei.municipality.MunicipalityRegister;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.goal.GoalChoices;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where documents are chosen, and where it is told that their plan is loaded. */
@Controller
class NewPlanPage {

	private static final int SUGGESTIONS = 30;

	private static final long MEGABYTE = 1_000_000;

	private final DraftStore store;

	private final CataloguedPlans plans;

	private final GoalChoices goals;

	NewPlanPage(DraftStore store, CataloguedPlans plans, GoalChoices goals) {
		this.store = store;
		this.plans = plans;
		this.goals = goals;
	}

	/**
	 * Where documents are chosen.
	 * @param again the plan whose corrected documents they are
	 * @param after the plan that they are the next edition of
	 * @param municipality the code of the municipality whose plan it is
	 */
	@GetMapping("/plans/new")
	String choose(@RequestParam @Nullable String again, @RequestParam @Nullable String after,
			@RequestParam @Nullable String municipality, Model model) {
		model.addAttribute("mostFiles", this.store.settings().files());
		model.addAttribute("mostBytes", FileLimits.MOST_BYTES / MEGABYTE);
		model.addAttribute("days", this.store.settings().keep().toDays());
		model.addAttribute("facts", FactsView.EMPTY);
		if (again != null) {
			PlanNode plan = require(again);
			model.addAttribute("again", plan);
			model.addAttribute("facts", FactsView.of(plan));
		}
		else if (after != null) {
			PlanNode plan = require(after);
			model.addAttribute("after", plan);
			model.addAttribute("facts", FactsView.after(plan));
		}
		else if (municipality != null) {
			model.addAttribute("facts", FactsView.ofMunicipality(municipality));
		}
		return "draft/new";
	}

	/** All municipalities, whether they have a plan here or not. */
	@GetMapping("/plans/new/towns")
	String towns(@RequestParam Map<String, String> fields, Model model) {
		model.addAttribute("towns",
				MunicipalityRegister.search(String.join(" ", fields.values()))
					.stream()
					.limit(SUGGESTIONS)
					.map(RegisteredTown::of)
					.toList());
		return "draft/facts :: options";
	}

	@GetMapping("/plans/new/loaded")
	String loaded(@RequestParam String plan, Model model) {
		PlanNode loaded = require(plan);
		model.addAttribute("plan", loaded);
		model.addAttribute("goal", firstGoal(loaded));
		return "draft/loaded";
	}

	private PlanNode require(String plan) {
		return this.plans.findById(plan).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private @Nullable String firstGoal(PlanNode plan) {
		return this.goals.ofPlan(plan.municipality().code(), plan.id())
			.stream()
			.flatMap((branch) -> branch.goals().stream())
			.findFirst()
			.map((goal) -> goal.id())
			.orElse(null);
	}

}
