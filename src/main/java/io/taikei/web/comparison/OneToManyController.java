package io.taikei.web.comparison;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.OneToMany;
import io.taikei.query.comparison.OneToManyRequest;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One plan beside several. */
@ApiController
@Tag(name = "Overlaps")
class OneToManyController {

	private final RequestedOneToMany comparisons;

	OneToManyController(RequestedOneToMany comparisons) {
		this.comparisons = comparisons;
	}

	@GetMapping("/api/v1/compare/many")
	@Operation(summary = "One plan beside several: what corresponds best in each of them",
			description = "A row for each element of the one plan, and in it a cell for each of the others: what corresponds "
					+ "best, as in /api/v1/compare, or why nothing stands there (state): NONE is found by comparing, "
					+ "DECIDED_NONE somebody decided, NOT_COMPARED may hold something, and of NOTHING_TO_COMPARE a side is "
					+ "missing. The others are named one by one, by their prefecture or by who is near; where none is "
					+ "named, those nearest are taken. The first ten are "
					+ "answered, and omitted tells how many more there are.")
	OneToMany compareWithMany(
			@Parameter(required = true, description = "The plan whose elements the rows are",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(description = Filters.OTHER_PLANS,
					example = "132292-3") @RequestParam(defaultValue = "") List<String> plans,
			@Parameter(description = Filters.MORE_MUNICIPALITIES) @RequestParam(
					defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.MORE_OF_PREFECTURE) @RequestParam(
					required = false) @Nullable String prefecture,
			@Parameter(description = Filters.MORE_NEAR) @RequestParam(required = false) @Nullable String near,
			@Parameter(description = Filters.NEAREST) @RequestParam(
					required = false) @Min(1) @Max(PlanGroupRequest.MOST_NEAR) @Nullable Integer count,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = "Counterparts of an element in one plan") @RequestParam(
					defaultValue = "1") @Min(1) @Max(OneToManyRequest.MOST_BEST) int best,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Rows on a page") @RequestParam(
					defaultValue = "10") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		return this.comparisons.compare(from, new PlanGroupRequest(plans, municipality, prefecture, near, count),
				fromKind, kind, tier, best, new Paging(page, size));
	}

}
