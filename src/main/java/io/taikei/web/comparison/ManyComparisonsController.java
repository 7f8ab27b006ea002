package io.taikei.web.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.export.CorrespondenceCsv;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.ComparisonsWithMany;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.Filters;
import io.taikei.web.http.MunicipalityCodes;
import io.taikei.web.http.PlanIds;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A plan beside those of many municipalities. What is compared leaves at once; where that
 * fails midway, the connection ends without the end of the answer.
 */
@ApiController
@Tag(name = "Overlaps")
class ManyComparisonsController {

	private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private final ComparisonsWithMany comparisons;

	private final PlanIds plans;

	private final MunicipalityCodes municipalities;

	private final JsonMapper json;

	ManyComparisonsController(ComparisonsWithMany comparisons, PlanIds plans, MunicipalityCodes municipalities,
			JsonMapper json) {
		this.comparisons = comparisons;
		this.plans = plans;
		this.municipalities = municipalities;
		this.json = json;
	}

	@GetMapping(path = "/api/v1/compare/all.ndjson", produces = { MediaType.APPLICATION_NDJSON_VALUE, PROBLEM })
	@Operation(summary = "A plan beside the current plans of other municipalities, line by line",
			description = "A line of JSON for each other plan, as soon as it is compared: from, to, fromKind, toKind, the "
					+ "pairs of /api/v1/compare without their reasons (pairs), and whether all could be found (compared; "
					+ "else explanation says why). An answer that breaks off is not whole.")
	@ApiResponse(responseCode = "200", description = "The lines",
			content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	void compareWithAllAsLines(
			@Parameter(required = true, description = "The plan whose elements the rows are",
					example = "132217-5") @RequestParam(defaultValue = "") String from,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			HttpServletResponse response) throws IOException {
		PlanId plan = this.plans.known(from);
		var region = this.municipalities.region(municipality, prefecture);
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		OutputStream out = response.getOutputStream();
		this.comparisons.each(plan, fromKind, kind, tier, region, (comparison) -> send(() -> {
			out.write(this.json.writeValueAsBytes(comparison));
			out.write('\n');
			out.flush();
		}));
	}

	@GetMapping(path = "/api/v1/compare/all.csv", produces = { "text/csv", PROBLEM })
	@Operation(summary = "A plan beside the current plans of other municipalities as CSV that Excel opens, in Japanese",
			description = "A row for each pair, and one for each plan with which nothing corresponds, as soon as it is "
					+ "compared; UTF-8 with a byte order mark. An answer that breaks off is not whole. The parameters are "
					+ "those of /api/v1/compare/all.ndjson.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
	void compareWithAllAsCsv(
			@Parameter(required = true, example = "132217-5") @RequestParam(defaultValue = "") String from,
			@RequestParam(required = false) @Nullable Kind fromKind,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(defaultValue = "DIRECT") TierScope tier,
			@Parameter(description = Filters.MUNICIPALITY) @RequestParam(defaultValue = "") List<String> municipality,
			@Parameter(description = Filters.PREFECTURE,
					example = "東京都") @RequestParam(required = false) @Nullable String prefecture,
			HttpServletResponse response) throws IOException {
		PlanId plan = this.plans.known(from);
		var region = this.municipalities.region(municipality, prefecture);
		response.setContentType("text/csv;charset=" + StandardCharsets.UTF_8);
		response.setHeader("Content-Disposition", "attachment; filename=\"compare_%s.csv\"".formatted(plan));
		CorrespondenceCsv csv = new CorrespondenceCsv(response.getOutputStream());
		this.comparisons.each(plan, fromKind, kind, tier, region, (comparison) -> send(() -> csv.write(comparison)));
		csv.close();
	}

	/** Whoever has gone away needs no more comparisons. */
	private static void send(Sending sending) {
		try {
			sending.send();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@FunctionalInterface
	private interface Sending {

		void send() throws IOException;

	}

}
