package io.taikei.web.page.review;

import io.taikei.model.PlanElement.Kind;
import io.taikei.query.people.NamedPeople;
import io.taikei.query.review.ReviewQueueRequest.Show;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.PlanChoices;
import io.taikei.web.page.Towns;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pairs of two plans that wait for people to decide, with all that is needed for it.
 * The page holds several, so that one can go on while the connection is lost; its script
 * shows one after another and sends the decisions to the API.
 */
@GraphPage
class ReviewPage {

	private final PlanChoices plans;

	private final ReviewViews views;

	private final Towns towns;

	ReviewPage(PlanChoices plans, ReviewViews views, Towns towns) {
		this.plans = plans;
		this.views = views;
		this.towns = towns;
	}

	@GetMapping("/review")
	String review(ReviewQuestion asked, @RequestParam(defaultValue = "0") @Min(0) int page, Model model,
			HttpServletResponse response) {
		ReviewQuestion question = asked.with(this.plans::idOf);
		ReviewView review = this.views.of(question, page);
		if (review instanceof ReviewView.Notice notice && notice.reason() == ReviewView.Notice.Reason.UNKNOWN) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		model.addAttribute("question", question);
		model.addAttribute("options", this.plans.around(question.from(), question.to()));
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("shows", Show.values());
		model.addAttribute("named", NamedPeople.areTold());
		model.addAttribute("review", review);
		return "review";
	}

}
