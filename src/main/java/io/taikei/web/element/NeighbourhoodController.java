package io.taikei.web.element;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ElementId;
import io.taikei.query.EditionScope;
import io.taikei.query.picture.Neighbourhood;
import io.taikei.query.picture.NeighbourhoodRequest;
import io.taikei.query.picture.Neighbourhoods;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.UnknownElement;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An element with all that stands around it, as a graph to draw. */
@ApiController
@Tag(name = "Elements")
class NeighbourhoodController {

	private final Neighbourhoods neighbourhoods;

	NeighbourhoodController(Neighbourhoods neighbourhoods) {
		this.neighbourhoods = neighbourhoods;
	}

	@GetMapping("/api/v1/elements/{id}/neighbourhood")
	@Operation(summary = "What stands around an element, as nodes and links to draw",
			description = "The element with all above and below it, their counterparts in other plans (by the decision "
					+ "rule, a review or a curated mapping: similar, never supporting) with the way up to their goals, "
					+ "and the themes. Of overlaps and mappings those of the element's own plan, not what the others "
					+ "have with each other. Past the limit the weakest are left out; omitted says how many, by kind, "
					+ "and a higher limit answers with them, too. "
					+ "Where compared is false, not all elements of the plan are compared yet, so more may come.")
	Neighbourhood getNeighbourhood(@Parameter(example = "132217-5:11") @PathVariable String id,
			@Parameter(description = "Only overlaps from this score on") @RequestParam(
					required = false) @DecimalMin("0") @DecimalMax("1") @Nullable Double minScore,
			@Parameter(description = "With the current editions of the other plans only, or with all") @RequestParam(
					defaultValue = "CURRENT") EditionScope edition,
			@Parameter(description = "Elements and themes at most") @RequestParam(defaultValue = ""
					+ NeighbourhoodRequest.USUAL_LIMIT) @Min(NeighbourhoodRequest.MIN_LIMIT) @Max(NeighbourhoodRequest.MAX_LIMIT) int limit) {
		return this.neighbourhoods.around(new NeighbourhoodRequest(new ElementId(id), minScore, edition, limit))
			.orElseThrow(() -> UnknownElement.withId(id));
	}

}
