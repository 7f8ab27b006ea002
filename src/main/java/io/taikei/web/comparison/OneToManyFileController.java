package io.taikei.web.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** One plan beside several as files to hand in. */
@ApiController
@Tag(name = "Overlaps")
class OneToManyFileController {

	private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final RequestedGroups groups;

	private final SourceTexts sources;

	OneToManyFileController(RequestedGroups groups, SourceTexts sources) {
		this.groups = groups;
		this.sources = sources;
	}

	@GetMapping(path = "/api/v1/compare/many.xlsx", produces = { CrosswalkWorkbook.MEDIA_TYPE, PROBLEM })
	@Operation(summary = "One plan beside several as an Excel workbook, in Japanese",
			description = "The sheets are 対照表 (a column for each plan), 一覧 (a row for each counterpart), 計画 (the plans) and 凡例 (how to read them). It prints on A4 landscape. The parameters are those of /api/v1/compare/many; the first ten plans are compared.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = CrosswalkWorkbook.MEDIA_TYPE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> compareWithManyAsWorkbook(
			@Parameter(required = true, description = "The plan whose elements the rows are",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(description = "The other plans by their ids, or municipalities by code or name",
					example = "132292-3") @RequestParam(defaultValue = "") List<String> plans,
			@Parameter(description = "More of them: municipalities by code or name") @RequestParam(
					defaultValue = "") List<String> municipality,
			@Parameter(description = "More of them: all of a prefecture, by its code (13) or name") @RequestParam(
					required = false) @Nullable String prefecture,
			@Parameter(description = "More of them: those nearest to this municipality, by code or name") @RequestParam(
					required = false) @Nullable String near,
			@Parameter(description = "How many of the nearest; 5 where nothing is given") @RequestParam(
					required = false) @Min(1) @Max(PlanGroupRequest.MOST_NEAR) @Nullable Integer count,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = "Counterparts of an element in one plan") @RequestParam(
					defaultValue = "3") @Min(1) @Max(OneToManyRequest.MOST_BEST) int best)
			throws IOException {
		ManyPaper paper = paper(from, new PlanGroupRequest(plans, municipality, prefecture, near, count), fromKind,
				kind, tier, best);
		return file(paper, "xlsx", MediaType.parseMediaType(CrosswalkWorkbook.MEDIA_TYPE), ManyFiles.workbook(paper));
	}

	@GetMapping(path = "/api/v1/compare/many.docx", produces = { CrosswalkDocument.MEDIA_TYPE, PROBLEM })
	@Operation(summary = "One plan beside several as a Word document, in Japanese",
			description = "A row for each counterpart with its reasons, and a legend, on A4 landscape. The parameters are those of /api/v1/compare/many; the first ten plans are compared.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = CrosswalkDocument.MEDIA_TYPE,
					schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> compareWithManyAsDocument(
			@Parameter(required = true, description = "The plan whose elements the rows are",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(description = "The other plans by their ids, or municipalities by code or name",
					example = "132292-3") @RequestParam(defaultValue = "") List<String> plans,
			@Parameter(description = "More of them: municipalities by code or name") @RequestParam(
					defaultValue = "") List<String> municipality,
			@Parameter(description = "More of them: all of a prefecture, by its code (13) or name") @RequestParam(
					required = false) @Nullable String prefecture,
			@Parameter(description = "More of them: those nearest to this municipality, by code or name") @RequestParam(
					required = false) @Nullable String near,
			@Parameter(description = "How many of the nearest; 5 where nothing is given") @RequestParam(
					required = false) @Min(1) @Max(PlanGroupRequest.MOST_NEAR) @Nullable Integer count,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = "Counterparts of an element in one plan") @RequestParam(
					defaultValue = "3") @Min(1) @Max(OneToManyRequest.MOST_BEST) int best)
			throws IOException {
		ManyPaper paper = paper(from, new PlanGroupRequest(plans, municipality, prefecture, near, count), fromKind,
				kind, tier, best);
		return file(paper, "docx", MediaType.parseMediaType(CrosswalkDocument.MEDIA_TYPE), ManyFiles.document(paper));
	}

	@GetMapping(path = "/api/v1/compare/many.csv", produces = { "text/csv", PROBLEM })
	@Operation(summary = "One plan beside several as CSV that Excel opens, in Japanese",
			description = "A row for each counterpart, and one for each plan without one; UTF-8 with a byte order mark. The parameters are those of /api/v1/compare/many; the first ten plans are compared.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> compareWithManyAsCsv(
			@Parameter(required = true, description = "The plan whose elements the rows are",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@Parameter(description = "The other plans by their ids, or municipalities by code or name",
					example = "132292-3") @RequestParam(defaultValue = "") List<String> plans,
			@Parameter(description = "More of them: municipalities by code or name") @RequestParam(
					defaultValue = "") List<String> municipality,
			@Parameter(description = "More of them: all of a prefecture, by its code (13) or name") @RequestParam(
					required = false) @Nullable String prefecture,
			@Parameter(description = "More of them: those nearest to this municipality, by code or name") @RequestParam(
					required = false) @Nullable String near,
			@Parameter(description = "How many of the nearest; 5 where nothing is given") @RequestParam(
					required = false) @Min(1) @Max(PlanGroupRequest.MOST_NEAR) @Nullable Integer count,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind,
			@Parameter(description = Filters.TIER) @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = "Counterparts of an element in one plan") @RequestParam(
					defaultValue = "3") @Min(1) @Max(OneToManyRequest.MOST_BEST) int best)
			throws IOException {
		ManyPaper paper = paper(from, new PlanGroupRequest(plans, municipality, prefecture, near, count), fromKind,
				kind, tier, best);
		return file(paper, "csv", CSV, ManyFiles.csv(paper));
	}

	private ManyPaper paper(String from, PlanGroupRequest named, @Nullable Kind fromKind, @Nullable Kind kind,
			TierScope tier, int best) {
		OneToMany table = this.groups.compare(from, named, fromKind, kind, tier, best, Paging.whole());
		List<Citation> cited = ManyPaper.citedBy(table);
		return new ManyPaper(table, CitedPlaces.of(cited, this.sources.places(cited)));
	}

	private static ResponseEntity<byte[]> file(ManyPaper paper, String extension, MediaType type, byte[] content) {
		String name = "施策対照表_%s_%d計画.%s".formatted(paper.table().from().municipality().name(),
				paper.table().columns().size(), extension);
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"compare_%s_many.%s\"; filename*=UTF-8''%s"
						.formatted(paper.table().from().id(), extension, UriUtils.encode(name, StandardCharsets.UTF_8)))
			.body(content);
	}

}
