package io.taikei.web.page.compare;

import java.util.List;

import io.taikei.library.comparison.ComparisonKeeping;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.review.ReviewQueue;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.PlanChoices;
import io.taikei.web.page.PlanOption;
import io.taikei.web.page.Shade;
import io.taikei.web.page.Towns;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Two plans side by side: a matrix that opens into pairs with their evidence, the table
 * (施策対照表), and the gaps. The whole page comes back for every request; htmx takes the
 * pairs of the field that was opened.
 */
@GraphPage
class ComparePage {

	private final PlanChoices plans;

	private final Comparisons comparisons;

	private final Towns towns;

	private final ComparisonKeeping keeping;

	private final ReviewQueue queue;

	ComparePage(PlanChoices plans, Comparisons comparisons, Towns towns, ComparisonKeeping keeping, ReviewQueue queue) {
		this.keeping = keeping;
		this.queue = queue;
		this.plans = plans;
		this.comparisons = comparisons;
		this.towns = towns;
	}

	@GetMapping("/compare")
	String compare(CompareQuestion asked, @RequestParam(defaultValue = "0") @Min(0) int page, Model model,
			HttpServletResponse response) {
		CompareQuestion named = asked.with(this.plans::idOf);
		List<PlanOption> options = this.plans.around(named.from(), named.to());
		CompareQuestion question = named.orFirstOf(options);
		ComparisonView comparison = this.comparisons.of(question, options, page);
		if (comparison instanceof ComparisonView.Unknown) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		if (comparison instanceof ComparisonView.Compared compared) {
			PlanId from = new PlanId(compared.table().from().id());
			PlanId to = new PlanId(compared.table().to().id());
			model.addAttribute("keeping", this.keeping.state(from, to));
			model.addAttribute("progress", this.queue.progress(from, to));
		}
		model.addAttribute("question", question);
		model.addAttribute("options", options);
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("shades", Shade.values());
		model.addAttribute("comparison", comparison);
		return "compare";
	}

}
