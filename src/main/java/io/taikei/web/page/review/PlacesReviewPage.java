package io.taikei.web.page.review;

import java.util.List;
import java.util.Optional;

import io.taikei.model.PlanId;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.people.NamedPeople;
import io.taikei.query.review.PlacesPage;
import io.taikei.query.review.PlacesRequest.Show;
import io.taikei.query.review.PlacesToReview;
import io.taikei.reviewing.ReviewDesk;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.PlanChoices;
import io.taikei.web.page.Towns;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The places and names of a plan that its document does not state, for people to decide
 * on, with all that is needed for it. Its script shows one after another and sends the
 * decisions to the API.
 */
@GraphPage
class PlacesReviewPage {

	private final PlacesToReview places;

	private final ReviewDesk desk;

	private final PlanChoices choices;

	private final CataloguedPlans plans;

	private final Towns towns;

	PlacesReviewPage(PlacesToReview places, ReviewDesk desk, PlanChoices choices, CataloguedPlans plans, Towns towns) {
		this.places = places;
		this.desk = desk;
		this.choices = choices;
		this.plans = plans;
		this.towns = towns;
	}

	@GetMapping("/review/places")
	String places(PlacesQuestion asked, @RequestParam(defaultValue = "0") @Min(0) int page,
			@ModelAttribute(name = "mayDecide", binding = false) boolean mayDecide, Model model,
			HttpServletResponse response) {
		PlacesQuestion question = asked.with(this.choices::idOf);
		Optional<PlacesPage> found = Optional.ofNullable(question.plan())
			.filter(this.plans::existsById)
			.map(PlanId::new)
			.flatMap((id) -> this.places.page(question.request(id, page)));
		boolean unknown = question.plan() != null && found.isEmpty();
		if (unknown) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		model.addAttribute("question", question);
		model.addAttribute("unknown", unknown);
		model.addAttribute("options", this.choices.around(question.plan(), null));
		model.addAttribute("towns", this.towns.menu());
		model.addAttribute("shows", Show.values());
		model.addAttribute("named", NamedPeople.areTold());
		found.ifPresent((shown) -> {
			List<ReviewedPlace> reviewed = reviewed(shown);
			model.addAttribute("found", shown);
			model.addAttribute("places", reviewed);
			if (mayDecide && !reviewed.isEmpty()) {
				model.addAttribute("possible", this.places.possiblePlaces(new PlanId(shown.plan().id())));
			}
		});
		return "review/places";
	}

	private List<ReviewedPlace> reviewed(PlacesPage found) {
		return found.places()
			.stream()
			.flatMap((item) -> this.desk.decisions(item.subject(), item.element().element().id(), null)
				.map((matter) -> new ReviewedPlace(item, matter))
				.stream())
			.toList();
	}

}
