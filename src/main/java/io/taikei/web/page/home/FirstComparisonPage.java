package io.taikei.web.page.home;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.PlanId;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.Crosswalks;
import io.taikei.query.review.PlacesToReview;
import io.taikei.query.review.ReviewQueue;
import io.taikei.web.page.GraphPage;
import io.taikei.web.page.home.HomeComparison.PlacesOfPlan;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The comparison on the front door. It is computed, so the page does not wait for it:
 * htmx brings it as soon as the page is there.
 */
@GraphPage
class FirstComparisonPage {

	/** The most fields of a small picture. */
	private static final int FIELDS = 3000;

	private final Crosswalks crosswalks;

	private final ReviewQueue queue;

	private final PlacesToReview places;

	FirstComparisonPage(Crosswalks crosswalks, ReviewQueue queue, PlacesToReview places) {
		this.crosswalks = crosswalks;
		this.queue = queue;
		this.places = places;
	}

	@GetMapping("/home/comparison")
	String comparison(@RequestParam String from, @RequestParam String to, Model model) {
		PlanId one = new PlanId(from);
		PlanId other = new PlanId(to);
		ComparisonMatrix matrix = this.crosswalks.matrix(one, other, null, null)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		boolean small = matrix.rows().size() * matrix.columns().size() <= FIELDS;
		model.addAttribute("comparison",
				new HomeComparison(small ? HeatMap.of(matrix) : null, this.queue.progress(one, other),
						Stream.of(matrix.from(), matrix.to())
							.map((plan) -> new PlacesOfPlan(plan, this.places.progress(new PlanId(plan.id()))))
							.filter((plan) -> plan.progress().places() > 0)
							.toList()));
		model.addAttribute("compared", List.of(from, to));
		return "answer/door :: comparison";
	}

}
