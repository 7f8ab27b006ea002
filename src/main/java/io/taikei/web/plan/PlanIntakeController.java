package io.taikei.web.plan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.taikei.library.PlanLibrary;
import io.taikei.library.SentPlanIntake;
import io.taikei.library.SentPlanIntake.SentFile;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.web.http.ApiController;
import io.taikei.web.http.ApiProblem;
import io.taikei.web.http.UnknownPlan;
import io.taikei.web.openapi.ProblemSchemas;
import io.taikei.web.openapi.Writing;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes plans in and lets them go; it needs a user and a password. */
@ApiController("/api/v1/plans")
@Tag(name = "Plans")
@Writing
class PlanIntakeController {

	/** The name that is registered; clients use the others too. */
	private static final String YAML = "application/yaml";

	/** Of before the registration. */
	private static final String X_YAML = "application/x-yaml";

	/** Of before the registration, as a text. */
	private static final String TEXT_YAML = "text/yaml";

	private static final String DRY_RUN = "true, or no value: tell the difference, load nothing";

	private static final int MOST_BYTES = 5_000_000;

	private final SentPlanIntake intake;

	private final PlanLibrary library;

	private final PlanIntakeResponses answers;

	PlanIntakeController(SentPlanIntake intake, PlanLibrary library, PlanIntakeResponses answers) {
		this.intake = intake;
		this.library = library;
		this.answers = answers;
	}

	@PostMapping(consumes = { YAML, X_YAML, TEXT_YAML })
	@Operation(summary = "Load a plan file, or with dryRun tell what it would change",
			description = "Loading again changes what has changed. Nothing of a plan with an error is loaded. A plan "
					+ "file that names documents or tables is sent with them to /api/v1/plans/files.",
			requestBody = @RequestBody(required = true, description = "The plan file",
					content = { @Content(mediaType = YAML, schema = @Schema(types = "string", format = "binary")),
							@Content(mediaType = X_YAML, schema = @Schema(types = "string", format = "binary")),
							@Content(mediaType = TEXT_YAML, schema = @Schema(types = "string", format = "binary")) }))
	@PlanIntakeAnswers
	ResponseEntity<?> loadPlan(InputStream body,
			@Parameter(description = DRY_RUN,
					schema = @Schema(types = "boolean")) @RequestParam(required = false) @Nullable String dryRun)
			throws IOException {
		byte[] content = body.readNBytes(MOST_BYTES + 1);
		if (content.length > MOST_BYTES) {
			throw ApiProblem.tooLarge("Plan file too large", AnswerText.of("plan-file-too-large", MOST_BYTES));
		}
		return answer(() -> List.of(new SentFile("plan.yaml", new ByteArrayResource(content))),
				PlanIntakeResponses.isDry(dryRun));
	}

	@PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Load a plan file with the files that it names, or with dryRun tell what they would change",
			description = "As POST /api/v1/plans, for a plan whose elements stand in documents or tables of their own.",
			requestBody = @RequestBody(required = true,
					description = "As parts of any names: a plan file that ends in .yaml, and the documents or tables that "
							+ "it names, each under its own file name",
					content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
							schemaProperties = @SchemaProperty(name = "files",
									array = @ArraySchema(schema = @Schema(types = "string", format = "binary"))))))
	@PlanIntakeAnswers
	ResponseEntity<?> loadPlanFiles(MultipartHttpServletRequest request, @Parameter(description = DRY_RUN,
			schema = @Schema(types = "boolean")) @RequestParam(required = false) @Nullable String dryRun) {
		return answer(() -> sent(request), PlanIntakeResponses.isDry(dryRun));
	}

	private static List<SentFile> sent(MultipartHttpServletRequest request) {
		return request.getMultiFileMap()
			.values()
			.stream()
			.flatMap(List::stream)
			.map((file) -> new SentFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file))
			.toList();
	}

	@DeleteMapping("/{planId}")
	@Operation(summary = "Forget a plan",
			description = "What people decided on overlaps of its elements is kept apart and told.")
	@ApiResponse(responseCode = "200", description = "The plan is gone",
			content = @Content(schema = @Schema(implementation = PlanIntakeResult.Forgotten.class)))
	@ApiResponse(responseCode = "404", description = "No such plan is loaded",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(ref = ProblemSchemas.PROBLEM)))
	ResponseEntity<?> forgetPlan(@Parameter(example = "132292-3") @PathVariable String planId) {
		return this.answers.of(this.library.forget(new PlanId(planId)).orElseThrow(() -> UnknownPlan.withId(planId)));
	}

	private ResponseEntity<?> answer(Supplier<List<SentFile>> files, boolean dryRun) {
		return this.answers.of(take(files, dryRun));
	}

	private PlanIntakeResult take(Supplier<List<SentFile>> files, boolean dryRun) {
		try {
			return this.intake.take(files.get(), dryRun);
		}
		catch (IllegalArgumentException ex) {
			throw ApiProblem.badRequest("No plan file", AnswerText.of("no-plan-file"));
		}
	}

}
