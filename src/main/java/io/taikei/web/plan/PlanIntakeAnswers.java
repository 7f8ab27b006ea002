package io.taikei.web.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.web.openapi.ProblemSchemas;

import org.springframework.http.MediaType;

/**
 * Describes what sending a plan is answered with, whichever way it is sent.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", description = "With dryRun: what loading the plan would change",
		content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
				schema = @Schema(implementation = PlanIntakeResult.Compared.class)))
@ApiResponse(responseCode = "201", description = "The plan is loaded, or was already as it is now",
		headers = @Header(name = "Location", description = "The plan",
				schema = @Schema(type = "string", format = "uri-reference")),
		content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
				schema = @Schema(implementation = PlanIntakeResult.Loaded.class)))
@ApiResponse(responseCode = "400", description = "Not one plan file was sent",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(ref = ProblemSchemas.PROBLEM)))
@ApiResponse(responseCode = "422", description = "The plan has errors, and nothing was loaded",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(ref = ProblemSchemas.REFUSED_PLAN)))
public @interface PlanIntakeAnswers {

}
