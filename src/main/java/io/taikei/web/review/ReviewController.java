package io.taikei.web.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.query.AnswerText;
import io.taikei.query.Paging;
import io.taikei.query.people.NamedPeople;
import io.taikei.query.review.PlacesPage;
import io.taikei.query.review.PlacesRequest;
import io.taikei.query.review.PlacesToReview;
import io.taikei.query.review.ReviewQueue;
import io.taikei.query.review.ReviewQueuePage;
import io.taikei.query.review.ReviewQueueRequest;
import io.taikei.query.review.ReviewQueueRequest.Show;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.Filters;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.PlanPair;
import io.taikei.web.http.UnknownPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for people to decide. */
@ApiController("/api/v1/review")
@Tag(name = "Review")
class ReviewController {

	private final ReviewQueue queue;

	private final PlacesToReview places;

	private final PlanIds plans;

	ReviewController(ReviewQueue queue, PlacesToReview places, PlanIds plans) {
		this.queue = queue;
		this.places = places;
		this.plans = plans;
	}

	@GetMapping("/queue")
	@Operation(summary = "The pairs of two plans that wait for a decision, the most uncertain first",
			description = "First those of which something has changed since it was decided, then those with a score near "
					+ "the threshold, those of which the place of one element was inferred with a confidence below "
					+ "0.7, the others, and last those that somebody could not tell. progress counts all pairs of both "
					+ "plans and of the kind, whatever is shown. Which places and names of a plan wait is at "
					+ "/api/v1/review/places.")
	ReviewQueuePage listReviewQueue(
			@Parameter(required = true, description = "The plan whose elements come first",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(required = true, description = "The other plan",
					example = "132292-3") @RequestParam(defaultValue = "") String to,
			@Parameter(description = "Only with elements of this kind of the other plan") @RequestParam(
					required = false) PlanElement.@Nullable Kind kind,
			@Parameter(
					description = "Only pairs of this element of the first plan, such as a goal, and of those below it",
					example = "132217-5:22") @RequestParam(required = false) @Nullable String branch,
			@Parameter(
					description = "Which of them, by what was decided; DISPUTED are those on which the last decisions of two "
							+ "people differ. By default OPEN, and ALL with decidedBy") @RequestParam(
									required = false) @Nullable Show show,
			@Parameter(
					description = "Only those on which this person has not decided yet; not for those who may not know names",
					example = "taikei") @RequestParam(required = false) @Nullable String reviewer,
			@Parameter(
					description = "Only those on which this person has decided; not for those who may not know names",
					example = "taikei") @RequestParam(required = false) @Nullable String decidedBy,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Pairs on a page") @RequestParam(
					defaultValue = "20") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		if ((reviewer != null || decidedBy != null) && !NamedPeople.areTold()) {
			throw ApiProblem.forbidden("Names are not told", AnswerText.of("review.names-withheld"));
		}
		PlanPair pair = PlanPair.of(this.plans, from, to);
		return this.queue
			.page(new ReviewQueueRequest(pair.from(), pair.to(), kind, (branch != null) ? new ElementId(branch) : null,
					ReviewQueueRequest.shown(show, decidedBy), reviewer, decidedBy, null, new Paging(page, size)))
			.orElseThrow(() -> UnknownPlan.withId(from));
	}

	@GetMapping("/places")
	@Operation(summary = "The places and names of a plan that wait for a decision, the least sure first",
			description = "Those that its document does not state, and those that people decided on. First those of which "
					+ "the text has changed since it was decided, then the places that were inferred, those with the "
					+ "lowest confidence first, the names, and what a language model read; last those that somebody "
					+ "could not tell. progress counts all of them, whatever is shown. They are decided on at "
					+ "/api/v1/elements/{id}/placement-decisions.")
	PlacesPage listPlacesToReview(
			@Parameter(required = true, example = "132292-3") @RequestParam(defaultValue = "") String plan,
			@Parameter(description = "Which of them, by what was decided; by default OPEN") @RequestParam(
					defaultValue = "OPEN") PlacesRequest.Show show,
			@Parameter(description = "Only the place and the name of this element",
					example = "132292-3:1-3-2.1") @RequestParam(required = false) @Nullable String element,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Places and names on a page") @RequestParam(
					defaultValue = "20") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		return this.places.page(new PlacesRequest(this.plans.known(plan), show, element, new Paging(page, size)))
			.orElseThrow(() -> UnknownPlan.withId(plan));
	}

}
