package io.taikei.web.comparison;

import java.util.function.BiFunction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.library.comparison.ComparisonKeeping;
import io.taikei.library.comparison.ComparisonKept;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.PlanIds;
import io.taikei.web.http.PlanPair;
import io.taikei.web.openapi.Writing;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/**
 * Tells whether comparisons of two plans are kept, keeps them and lets them go; for the
 * latter it needs a user and a password.
 */
@ApiController("/api/v1/comparisons/{planId}/{otherId}")
@Tag(name = "Overlaps")
class KeptComparisonController {

	private final ComparisonKeeping comparisons;

	private final PlanIds plans;

	KeptComparisonController(ComparisonKeeping comparisons, PlanIds plans) {
		this.comparisons = comparisons;
		this.plans = plans;
	}

	@GetMapping
	@Operation(summary = "Whether all overlaps of two plans are kept",
			description = "Two plans are compared for whoever asks, whether or not their overlaps stand in the graph.")
	ComparisonKept getComparison(@Parameter(example = "132217-5") @PathVariable String planId,
			@Parameter(example = "132292-3") @PathVariable String otherId) {
		return settled(planId, otherId, this.comparisons::state);
	}

	@PutMapping
	@Writing
	@Operation(summary = "Keep all overlaps of two plans",
			description = "They stand in the graph with their evidence, however many plans are loaded. Otherwise the graph "
					+ "keeps the best overlaps of each element, and all of any two plans only while there are few plans.")
	ComparisonKept keepComparison(@Parameter(example = "132217-5") @PathVariable String planId,
			@Parameter(example = "132292-3") @PathVariable String otherId) {
		return settled(planId, otherId, this.comparisons::keep);
	}

	@DeleteMapping
	@Writing
	@Operation(summary = "Keep all overlaps of two plans no longer",
			description = "What the settings say is kept on, which the answer tells.")
	ComparisonKept dropComparison(@Parameter(example = "132217-5") @PathVariable String planId,
			@Parameter(example = "132292-3") @PathVariable String otherId) {
		return settled(planId, otherId, this.comparisons::drop);
	}

	private ComparisonKept settled(String planId, String otherId, BiFunction<PlanId, PlanId, ComparisonKept> change) {
		PlanPair pair = PlanPair.of(this.plans, planId, otherId);
		if (pair.from().municipality().equals(pair.to().municipality())) {
			throw ApiProblem.badRequest("Plans of one municipality", AnswerText.of("plans-of-one-municipality"));
		}
		return change.apply(pair.from(), pair.to());
	}

}
