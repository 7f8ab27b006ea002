package io.taikei.web.page.draft;

import io.taikei.graph.PlanNode;
import io.taikei.model.PlanId;
import io.taikei.query.catalog.CataloguedPlans;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The ways in which a loaded plan is corrected or gets its next edition. */
@Controller
class PlanEditPage {

	private final CataloguedPlans plans;

	PlanEditPage(CataloguedPlans plans) {
		this.plans = plans;
	}

	@GetMapping("/plans/{planId}/edit")
	String edit(@PathVariable String planId, Model model) {
		PlanNode plan = this.plans.findById(planId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		NextEdition next = NextEdition.after(plan);
		model.addAttribute("plan", plan);
		model.addAttribute("next", next);
		model.addAttribute("after",
				this.plans.findById(PlanId.of(plan.municipality().code(), next.edition()).value()).orElse(null));
		return "draft/edit";
	}

}
