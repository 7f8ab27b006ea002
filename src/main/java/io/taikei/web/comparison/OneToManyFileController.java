package io.taikei.web.comparison;

import java.io.IOException;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.export.CitedPlaces;
import io.taikei.export.CrosswalkDocument;
import io.taikei.export.CrosswalkWorkbook;
import io.taikei.export.many.ManyFiles;
import io.taikei.export.many.ManyPaper;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.OneToMany;
import io.taikei.query.comparison.OneToManyRequest;
import io.taikei.query.municipality.PlanGroupRequest;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.query.source.SourceTexts;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One plan beside several as files to hand in. */
@ApiController
@Tag(name = "Overlaps")
class OneToManyFileController {

	private final RequestedOneToMany comparisons;

	private final SourceTexts sources;

	OneToManyFileController(RequestedOneToMany comparisons, SourceTexts sources) {
		this.comparisons = comparisons;
		this.sources = sources;
	}

	@GetMapping(path = "/api/v1/compare/many.xlsx", produces = { CrosswalkWorkbook.MEDIA_TYPE, SentTable.PROBLEM })
	@Operation(summary = "One plan beside several as an Excel workbook, in Japanese",
			description = "The sheets are 対照表 (a column for each plan), 一覧 (a row for each counterpart), 計画 (the plans) and 凡例 (how to read them). It prints on A4 landscape. The parameters are those of /api/v1/compare/many; the first ten plans are compared.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = CrosswalkWorkbook.MEDIA_TYPE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> compareWithManyAsWorkbook(
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
					defaultValue = "3") @Min(1) @Max(OneToManyRequest.MOST_BEST) int best)
			throws IOException {
		ManyPaper paper = paper(from, new PlanGroupRequest(plans, municipality, prefecture, near, count), fromKind,
				kind, tier, best);
		return named(paper).workbook(ManyFiles.workbook(paper));
	}

	@GetMapping(path = "/api/v1/compare/many.docx", produces = { CrosswalkDocument.MEDIA_TYPE, SentTable.PROBLEM })
	@Operation(summary = "One plan beside several as a Word document, in Japanese",
			description = "A row for each counterpart with its reasons, and a legend, on A4 landscape. The parameters are those of /api/v1/compare/many; the first ten plans are compared.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = CrosswalkDocument.MEDIA_TYPE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> compareWithManyAsDocument(
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
					defaultValue = "3") @Min(1) @Max(OneToManyRequest.MOST_BEST) int best)
			throws IOException {
		ManyPaper paper = paper(from, new PlanGroupRequest(plans, municipality, prefecture, near, count), fromKind,
				kind, tier, best);
		return named(paper).document(ManyFiles.document(paper));
	}

	@GetMapping(path = "/api/v1/compare/many.csv", produces = { "text/csv", SentTable.PROBLEM })
	@Operation(summary = "One plan beside several as CSV that Excel opens, in Japanese",
			description = "A row for each counterpart, and one for each plan without one; UTF-8 with a byte order mark. The parameters are those of /api/v1/compare/many; the first ten plans are compared.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> compareWithManyAsCsv(
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
					defaultValue = "3") @Min(1) @Max(OneToManyRequest.MOST_BEST) int best)
			throws IOException {
		ManyPaper paper = paper(from, new PlanGroupRequest(plans, municipality, prefecture, near, count), fromKind,
				kind, tier, best);
		return named(paper).csv(ManyFiles.csv(paper));
	}

	private ManyPaper paper(String from, PlanGroupRequest named, @Nullable Kind fromKind, @Nullable Kind kind,
			TierScope tier, int best) {
		OneToMany table = this.comparisons.compare(from, named, fromKind, kind, tier, best, Paging.whole());
		List<Citation> cited = ManyPaper.citedBy(table);
		return new ManyPaper(table, CitedPlaces.of(cited, this.sources.places(cited)));
	}

	private static SentTable named(ManyPaper paper) {
		PlanSummary from = paper.table().from();
		return new SentTable("compare_%s_many".formatted(from.id()),
				"施策対照表_%s_%d計画".formatted(from.municipality().name(), paper.table().columns().size()));
	}

}
