package io.taikei.web.element;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement;
import io.taikei.query.AnswerText;
import io.taikei.query.element.ElementInPlan;
import io.taikei.query.element.Elements;
import io.taikei.query.element.SearchPage;
import io.taikei.query.element.SearchRequest;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.Filters;
import io.taikei.web.http.MunicipalityCodes;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.UnknownElement;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Single elements, and the search for them. */
@ApiController("/api/v1/elements")
@Tag(name = "Elements")
class ElementController {

	private final Elements elements;

	private final MunicipalityCodes municipalities;

	private final PlanIds plans;

	ElementController(Elements elements, MunicipalityCodes municipalities, PlanIds plans) {
		this.elements = elements;
		this.municipalities = municipalities;
		this.plans = plans;
	}

	@GetMapping("/{id}")
	@Operation(summary = "An element with its path upward and its children",
			description = "An element that stands in several places (再掲) tells the others too.")
	ElementInPlan getElement(@Parameter(example = "132292-3:1-3-2") @PathVariable String id) {
		return this.elements.withId(new ElementId(id)).orElseThrow(() -> UnknownElement.withId(id));
	}

	@GetMapping
	@Operation(summary = "The elements that hold the words of a text, the best first",
			description = "Words are found in whatever spelling (子供 finds こども), as part of longer words (緑 in 緑地) and by "
					+ "themes whose name or trigger they are. Each hit tells where it holds "
					+ "them (reasons). Where no element holds every word, those that hold some are found (match is ANY), "
					+ "each with the words that it lacks (missing). A code such as 1-3-2 or １-３-２ is found too.")
	SearchPage searchElements(
			@Parameter(required = true, description = "Words or a code",
					example = "子育て支援") @RequestParam(defaultValue = "") String q,
			@Parameter(description = "Only this kind of element") @RequestParam(
					required = false) PlanElement.@Nullable Kind kind,
			@Parameter(description = Filters.MUNICIPALITY,
					example = "132292") @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			@Parameter(description = "Only this plan, current or not; else the current edition of each municipality",
					example = "132292-3") @RequestParam(required = false) @Nullable String plan,
			@Parameter(description = "The page's number, from 0") @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Hits on a page") @RequestParam(
					defaultValue = "20") @Min(1) @Max(SearchRequest.MAX_SIZE) int size) {
		requireText(q);
		return this.elements.matching(new SearchRequest(q, kind, this.municipalities.region(municipality, prefecture),
				this.plans.resolve(plan), page, size));
	}

	private static void requireText(String q) {
		if (q.isBlank()) {
			throw ApiProblem.badRequest("Nothing to search for", AnswerText.of("nothing-to-search-for"));
		}
	}

}
