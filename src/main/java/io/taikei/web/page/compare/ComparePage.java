package io.taikei.web.page.compare;

import java.util.List;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.PlanOption;
import io.taikei.web.page.Shade;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Two plans side by side: a matrix that opens into pairs with their evidence, the table
 * (施策対照表), and the gaps. The whole page comes back for every request; htmx takes the
 * pairs of the field that was opened.
 */
@GraphPage
class ComparePage {

	private final CataloguedPlans plans;

	private final Comparisons comparisons;

	ComparePage(CataloguedPlans plans, Comparisons comparisons) {
		this.plans = plans;
		this.comparisons = comparisons;
	}

	@GetMapping("/compare")
	String compare(CompareQuestion asked, Model model, HttpServletResponse response) {
		List<PlanOption> options = PlanOption.of(this.plans.findAllByOrderById());
		CompareQuestion question = asked.orFirstOf(options);
		ComparisonView comparison = this.comparisons.of(question, options);
		if (comparison instanceof ComparisonView.Unknown) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		model.addAttribute("question", question);
		model.addAttribute("options", options);
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("shades", Shade.values());
		model.addAttribute("comparison", comparison);
		return "compare";
	}

}
