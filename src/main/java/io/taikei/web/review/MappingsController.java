package io.taikei.web.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.export.CrosswalkWorkbook;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.review.ImportFinding.Level;
import io.taikei.review.ImportResult;
import io.taikei.review.OnConflict;
import io.taikei.reviewing.DecisionExchange;
import io.taikei.reviewing.ImportReport;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.PlanIds;
import io.taikei.web.openapi.Writing;
import io.taikei.web.plan.PlanIntakeResponses;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people decided as files, out and in. */
@ApiController
@Tag(name = "Review")
class MappingsController {

	private static final String TSV = "text/tab-separated-values";

	private final DecisionExchange exchange;

	private final PlanIds plans;

	MappingsController(DecisionExchange exchange, PlanIds plans) {
		this.exchange = exchange;
		this.plans = plans;
	}

	@GetMapping(path = "/api/v1/mappings.sssom.tsv", produces = { TSV, MediaType.APPLICATION_PROBLEM_JSON_VALUE })
	@Operation(summary = "What people decided, and the computed overlaps, as SSSOM/TSV",
			description = "Of two plans, of one, or the whole ledger. Every decision is there, in the order of the "
					+ "ledger, with all that it needs to come back by POST /api/v1/mappings; one that was undone or "
					+ "replaced claims nothing. Below the decisions stand the overlaps that the decision rule takes: of "
					+ "two plans all, else those that the graph keeps.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = TSV, schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> listMappings(
			@Parameter(description = "A plan",
					example = "132217-5") @RequestParam(required = false) @Nullable String from,
			@Parameter(description = "The other plan",
					example = "132292-3") @RequestParam(required = false) @Nullable String to) {
		PlanId one = this.plans.resolve(from);
		PlanId other = this.plans.resolve(to);
		String name = Stream.of("decisions", from, to).filter((part) -> part != null).collect(Collectors.joining("_"));
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.parseMediaType(TSV), StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.sssom.tsv\"".formatted(name))
			.body(this.exchange.export(one, other));
	}

	@PostMapping(path = "/api/v1/mappings",
			consumes = { TSV, CrosswalkWorkbook.MEDIA_TYPE, MediaType.APPLICATION_OCTET_STREAM_VALUE })
	@Writing
	@Operation(summary = "Take decisions in from a file, or with dryRun tell what would become of them",
			description = "A mapping set in SSSOM/TSV, whose decisions keep their reviewers and times, or the workbook of "
					+ "/api/v1/compare.xlsx with its columns 判定 and 備考 filled, whose decisions are those of who sends "
					+ "it. What the ledger has is not recorded twice. Nothing is recorded of a file that has an error, "
					+ "nor, unless onConflict says so, of one that is in conflict with what stands.",
			requestBody = @RequestBody(required = true, description = "The file",
					content = { @Content(mediaType = TSV, schema = @Schema(types = "string", format = "binary")),
							@Content(mediaType = CrosswalkWorkbook.MEDIA_TYPE,
									schema = @Schema(types = "string", format = "binary")),
							@Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
									schema = @Schema(types = "string", format = "binary")) }))
	ImportReport loadMappings(InputStream body,
			@Parameter(description = "true, or no value: tell what would become of it, record nothing",
					schema = @Schema(types = "boolean")) @RequestParam(required = false) @Nullable String dryRun,
			@Parameter(description = "What becomes of decisions that are in conflict with what stands") @RequestParam(
					defaultValue = "REFUSE") OnConflict onConflict,
			@Parameter(hidden = true) Authentication who) throws IOException {
		byte[] content = SentDecisions.read(body);
		boolean dry = PlanIntakeResponses.isDry(dryRun);
		ImportResult result = this.exchange.take(null, content, Reviewers.of(who), onConflict, dry);
		ImportReport report = ImportReport.of(result, dry);
		if (result.refused() && !dry) {
			throw problem(result).with("findings", report.findings());
		}
		return report;
	}

	private static ApiProblem problem(ImportResult result) {
		return result.has(Level.ERROR) ? ApiProblem.badRequest("Nothing is recorded", AnswerText.of("import.wrong"))
				: ApiProblem.conflict("Nothing is recorded", AnswerText.of("import.conflicts"));
	}

}
