package io.taikei.web.page.compare;

import java.util.List;
import java.util.Optional;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.comparison.OneToMany;
import io.taikei.query.comparison.OneToManyComparison;
import io.taikei.query.comparison.OneToManyRequest;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.GroupChoice;
import io.taikei.web.page.GroupChoices;
import io.taikei.web.page.PlanChoices;
import io.taikei.web.page.PlanOption;
import io.taikei.web.page.Towns;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One plan beside several (一対多): its goals as rows, and a column for each of the others
 * with what corresponds best.
 */
@GraphPage
class ManyPage {

	/** How many counterparts a page may hold. */
	private static final int FIELDS = 160;

	private static final int MOST_ROWS = 40;

	private final PlanChoices plans;

	private final CataloguedPlans catalogue;

	private final GroupChoices choices;

	private final Towns towns;

	private final OneToManyComparison comparison;

	ManyPage(PlanChoices plans, CataloguedPlans catalogue, GroupChoices choices, Towns towns,
			OneToManyComparison comparison) {
		this.plans = plans;
		this.catalogue = catalogue;
		this.choices = choices;
		this.towns = towns;
		this.comparison = comparison;
	}

	@GetMapping("/compare/many")
	String compare(ManyQuestion asked, PlanGroupRequest named, @RequestParam(defaultValue = "0") @Min(0) int page,
			Model model, HttpServletResponse response) {
		ManyQuestion question = Optional.ofNullable(asked.from()).map(this.plans::idOf).map(asked::from).orElse(asked);
		List<PlanOption> options = this.plans.around(question.from(), null);
		ManyQuestion known = (question.from() != null) ? question
				: Optional.ofNullable(PlanOption.firstBeside(options, null)).map(question::from).orElse(question);
		Optional<PlanId> from = Optional.ofNullable(known.from()).filter(this.catalogue::existsById).map(PlanId::new);
		GroupChoice choice = from.map((plan) -> this.choices.of(named, plan.municipality()))
			.orElseGet(() -> this.choices.of(named));
		if (known.from() != null && from.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		model.addAttribute("question", known);
		model.addAttribute("unknown", known.from() != null && from.isEmpty());
		model.addAttribute("options", options);
		model.addAttribute("choice", choice);
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("most", OneToManyRequest.MOST_PLANS);
		model.addAttribute("mostBest", OneToManyRequest.MOST_BEST);
		model.addAttribute("table", from.flatMap((plan) -> table(plan, known, choice, page)).orElse(null));
		return "compare-many";
	}

	/** Nothing where there is nothing to hold the plan against. */
	private Optional<OneToMany> table(PlanId from, ManyQuestion question, GroupChoice choice, int page) {
		List<String> others = choice.group().ids();
		if (others.isEmpty()) {
			return Optional.empty();
		}
		int columns = Math.min(others.size(), OneToManyRequest.MOST_PLANS);
		int rows = Math.clamp(FIELDS / (columns * question.best()), 1, MOST_ROWS);
		return this.comparison.of(new OneToManyRequest(from, others, question.fromKind(), question.kind(),
				question.tier(), question.best(), new Paging(page, rows)));
	}

}
