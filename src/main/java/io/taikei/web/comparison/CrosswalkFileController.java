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
import io.taikei.export.CrosswalkCsv;
import io.taikei.export.CrosswalkDocument;
import io.taikei.export.CrosswalkPaper;
import io.taikei.export.CrosswalkWorkbook;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.Crosswalk;
import io.taikei.query.comparison.CrosswalkWithMatrix;
import io.taikei.query.review.ElementTexts;
import io.taikei.query.source.SourceExcerpt.Citation;
import io.taikei.query.source.SourceTexts;
import io.taikei.web.http.ApiController;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two plans side by side as files to hand in (施策対照表). */
@ApiController
@Tag(name = "Overlaps")
class CrosswalkFileController {

	private final RequestedCrosswalks plans;

	private final ElementTexts texts;

	private final SourceTexts sources;

	CrosswalkFileController(RequestedCrosswalks plans, ElementTexts texts, SourceTexts sources) {
		this.plans = plans;
		this.texts = texts;
		this.sources = sources;
	}

	@GetMapping(path = "/api/v1/compare.xlsx", produces = { CrosswalkWorkbook.MEDIA_TYPE, SentTable.PROBLEM })
	@Operation(summary = "Two plans side by side as an Excel workbook, in Japanese",
			description = "The sheets are 対照表 (the pairs), マトリクス (the same at a glance), 一方のみ (what has no "
					+ "counterpart), 根拠 (why), 出典 (sources) and 凡例 (how to read them). People may fill the columns "
					+ "判定 and 備考 of 対照表 and 一方のみ and send the file to /api/v1/mappings. It prints on A4 landscape. The parameters are those of /api/v1/compare.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = CrosswalkWorkbook.MEDIA_TYPE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> comparePlansAsWorkbook(
			@Parameter(required = true, example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(required = true, example = "132292-3") @RequestParam(defaultValue = "") String to,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(defaultValue = "DIRECT") TierScope tier)
			throws IOException {
		CrosswalkPaper paper = paper(from, to, fromKind, kind, tier);
		return named(paper.crosswalk()).workbook(CrosswalkWorkbook.of(paper));
	}

	@GetMapping(path = "/api/v1/compare.docx", produces = { CrosswalkDocument.MEDIA_TYPE, SentTable.PROBLEM })
	@Operation(summary = "Two plans side by side as a Word document, in Japanese",
			description = "The pairs with their reasons, what has no counterpart, the sources and a legend, on A4 landscape. "
					+ "The parameters are those of /api/v1/compare.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = CrosswalkDocument.MEDIA_TYPE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> comparePlansAsDocument(
			@Parameter(required = true, example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(required = true, example = "132292-3") @RequestParam(defaultValue = "") String to,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(defaultValue = "DIRECT") TierScope tier)
			throws IOException {
		CrosswalkPaper paper = paper(from, to, fromKind, kind, tier);
		return named(paper.crosswalk()).document(CrosswalkDocument.of(paper));
	}

	private CrosswalkPaper paper(String from, String to, @Nullable Kind fromKind, @Nullable Kind kind, TierScope tier) {
		CrosswalkWithMatrix compared = this.plans.withMatrix(from, to, fromKind, kind, tier);
		Crosswalk table = compared.table();
		List<Citation> cited = CitedPlaces.citedBy(table);
		return new CrosswalkPaper(table, compared.matrix(), CitedPlaces.of(cited, this.sources.places(cited)),
				this.texts.hashes(CrosswalkPaper.elementIds(table)));
	}

	@GetMapping(path = "/api/v1/compare.csv", produces = { "text/csv", SentTable.PROBLEM })
	@Operation(summary = "Two plans side by side as CSV that Excel opens, in Japanese",
			description = "A row for each pair, then one for each element without a counterpart, with its note (注記); "
					+ "UTF-8 with a byte order mark. A text that a spreadsheet would calculate has an apostrophe before "
					+ "it. The parameters are those of /api/v1/compare.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> comparePlansAsCsv(
			@Parameter(required = true, example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(required = true, example = "132292-3") @RequestParam(defaultValue = "") String to,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(defaultValue = "DIRECT") TierScope tier)
			throws IOException {
		Crosswalk crosswalk = this.plans.crosswalk(from, to, fromKind, kind, tier, Paging.whole());
		return named(crosswalk).csv(CrosswalkCsv.of(crosswalk));
	}

	private static SentTable named(Crosswalk crosswalk) {
		PlanSummary from = crosswalk.from();
		PlanSummary to = crosswalk.to();
		return new SentTable("compare_%s_%s".formatted(from.id(), to.id()),
				"施策対照表_%s_%s".formatted(from.municipality().name(), to.municipality().name()));
	}

}
