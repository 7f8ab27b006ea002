package io.taikei.web.page.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.library.ComparisonKeeping;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.PlanOption;
import io.taikei.web.page.Shade;
import io.taikei.web.page.Towns;
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

	private final PlanChoices plans;

	private final Comparisons comparisons;

	private final Towns towns;

	private final PlanCatalogue catalogue;

	private final ComparisonKeeping keeping;

	ComparePage(PlanChoices plans, Comparisons comparisons, Towns towns, PlanCatalogue catalogue,
			ComparisonKeeping keeping) {
		this.keeping = keeping;
		this.catalogue = catalogue;
		this.plans = plans;
		this.comparisons = comparisons;
		this.towns = towns;
	}

	@GetMapping("/compare")
	String compare(CompareQuestion asked, Model model, HttpServletResponse response) {
		CompareQuestion named = asked.with(this.plans::idOf);
		List<PlanOption> options = this.plans.around(named);
		CompareQuestion question = named.orFirstOf(options);
		ComparisonView comparison = this.comparisons.of(question, options);
		if (comparison instanceof ComparisonView.Unknown) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		if (comparison instanceof ComparisonView.Compared compared) {
			model.addAttribute("keeping", this.keeping.state(new PlanId(compared.table().from().id()),
					new PlanId(compared.table().to().id())));
		}
		model.addAttribute("uncompared",
				this.catalogue.uncompared(Stream.of(question.from(), question.to()).filter(Objects::nonNull).toList()));
		model.addAttribute("question", question);
		model.addAttribute("options", options);
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("shades", Shade.values());
		model.addAttribute("comparison", comparison);
		return "compare";
	}

}
