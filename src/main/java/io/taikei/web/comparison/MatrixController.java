package io.taikei.web.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.AnswerText;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.catalog.CataloguedElements;
import io.taikei.query.comparison.ComparisonMatrix;
import io.taikei.query.comparison.CorrespondingPairs;
import io.taikei.query.comparison.MatrixFields;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.Filters;
import io.taikei.web.http.UnknownElement;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two plans at a glance, and the pairs behind each field. */
@ApiController
@Tag(name = "Overlaps")
class MatrixController {

	private final RequestedCrosswalks crosswalks;

	private final MatrixFields fields;

	private final CataloguedElements elements;

	MatrixController(RequestedCrosswalks crosswalks, MatrixFields fields, CataloguedElements elements) {
		this.crosswalks = crosswalks;
		this.fields = fields;
		this.elements = elements;
	}

	@GetMapping("/api/v1/compare/matrix")
	@Operation(summary = "Two plans as a matrix: how strongly each element of one corresponds to each of the other",
			description = "A field sums up the pairs of its row's and its column's elements, each with all that is below "
					+ "it: the highest score and the number of pairs. Fields without a pair are left out. A page holds so "
					+ "many rows, and all columns. The other parameters are those of /api/v1/compare.")
	ComparisonMatrix getComparisonMatrix(
			@Parameter(required = true, example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(required = true, example = "132292-3") @RequestParam(defaultValue = "") String to,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Rows on a page") @RequestParam(
					defaultValue = "100") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		return this.crosswalks.matrix(from, to, fromKind, kind, tier, new Paging(page, size));
	}

	@GetMapping("/api/v1/compare/pairs")
	@Operation(summary = "The pairs behind one field of the matrix, with their evidence",
			description = "row and column are elements of two plans; what is below them counts.")
	CorrespondingPairs getComparedPairs(
			@Parameter(required = true, example = "132217-5:11") @RequestParam(defaultValue = "") String row,
			@Parameter(required = true, example = "132292-3:2-1") @RequestParam(defaultValue = "") String column,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = Filters.PAGE) @RequestParam(defaultValue = "0") @Min(0) int page,
			@Parameter(description = "Pairs on a page") @RequestParam(
					defaultValue = "100") @Min(1) @Max(Filters.MAX_SIZE) int size) {
		if (row.isBlank() || column.isBlank() || row.equals(column)) {
			throw ApiProblem.badRequest("Two elements needed", AnswerText.of("two-elements-needed.row-column"));
		}
		return this.fields.behind(new ElementId(row), new ElementId(column), tier, new Paging(page, size))
			.orElseThrow(() -> UnknownElement.among(this.elements, row, column));
	}

}
