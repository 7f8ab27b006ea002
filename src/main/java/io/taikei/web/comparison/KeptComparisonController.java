package io.taikei.web.comparison;

import java.util.function.BiFunction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.library.ComparisonKeeping;
import io.taikei.library.ComparisonState;
import io.taikei.model.PlanId;
import io.taikei.query.Bilingual;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.PlanPair;
import io.taikei.web.openapi.OpenApiConfiguration;
import io.taikei.web.openapi.ProblemSchemas;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/** Keeps comparisons of two plans and lets them go; it needs a user and a password. */
@ApiController("/api/v1/comparisons/{planId}/{otherId}")
@Tag(name = "Overlaps")
@SecurityRequirement(name = OpenApiConfiguration.WRITING)
@ApiResponse(responseCode = "401", description = "User and password are missing or wrong",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(ref = ProblemSchemas.PROBLEM)))
class KeptComparisonController {

	private final ComparisonKeeping comparisons;

	private final PlanIds plans;

	KeptComparisonController(ComparisonKeeping comparisons, PlanIds plans) {
		this.comparisons = comparisons;
		this.plans = plans;
	}

	@PutMapping
	@Operation(summary = "Keep all overlaps of two plans",
			description = "They stand in the graph with their evidence, however many plans are loaded. Otherwise the graph "
					+ "keeps the best overlaps of each element, and all of any two plans only while there are few plans.")
	ComparisonState keepComparison(@Parameter(example = "132217-5") @PathVariable String planId,
			@Parameter(example = "132292-3") @PathVariable String otherId) {
		return settled(planId, otherId, this.comparisons::keep);
	}

	@DeleteMapping
	@Operation(summary = "Keep all overlaps of two plans no longer",
			description = "What the settings say is kept on, which the answer tells.")
	ComparisonState dropComparison(@Parameter(example = "132217-5") @PathVariable String planId,
			@Parameter(example = "132292-3") @PathVariable String otherId) {
		return settled(planId, otherId, this.comparisons::drop);
	}

	private ComparisonState settled(String planId, String otherId, BiFunction<PlanId, PlanId, ComparisonState> change) {
		PlanPair pair = PlanPair.of(this.plans, planId, otherId);
		if (pair.from().municipality().equals(pair.to().municipality())) {
			throw ApiProblem.badRequest("Plans of one municipality", Bilingual.of("plans-of-one-municipality"));
		}
		return change.apply(pair.from(), pair.to());
	}

}
