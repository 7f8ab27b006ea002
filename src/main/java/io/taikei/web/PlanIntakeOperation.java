package io.taikei.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.taikei.library.Admission;

import org.springframework.http.MediaType;

/**
 * Describes how a plan is sent and what is answered. The ways of sending it are one
 * operation of the description, so that each of their methods has to say all of this.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(summary = "Load a plan file, with the files that it names, or with dryRun tell what it would change",
		description = "Loading again changes what has changed. Nothing of a plan with an error is loaded.",
		requestBody = @RequestBody(required = true,
				description = "A plan file alone; or as parts of a form, of any names, a plan file that ends in .yaml and "
						+ "the documents or tables that it names, each under its own file name",
				content = { @Content(mediaType = PlanIntakeOperation.YAML, schema = @Schema(type = "string")),
						@Content(mediaType = PlanIntakeOperation.X_YAML, schema = @Schema(type = "string")),
						@Content(mediaType = PlanIntakeOperation.TEXT_YAML, schema = @Schema(type = "string")),
						@Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
						@Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
								schemaProperties = @SchemaProperty(name = "files",
										array = @ArraySchema(schema = @Schema(type = "string", format = "binary")))) }))
@ApiResponse(responseCode = "200", description = "With dryRun: what loading the plan would change",
		content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
				schema = @Schema(implementation = Admission.Compared.class)))
@ApiResponse(responseCode = "201", description = "The plan is loaded, or was already as it is now",
		headers = @Header(name = "Location", description = "The plan as a tree",
				schema = @Schema(type = "string", format = "uri-reference")),
		content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
				schema = @Schema(implementation = Admission.Admitted.class)))
@ApiResponse(responseCode = "400", description = "Not one plan file was sent",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(ref = ProblemSchemas.PROBLEM)))
@ApiResponse(responseCode = "422", description = "The plan has errors, and nothing was loaded",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(ref = ProblemSchemas.REFUSED_PLAN)))
@interface PlanIntakeOperation {

	/** The name that is registered; clients use the others too. */
	String YAML = "application/yaml";

	/** Of before the registration. */
	String X_YAML = "application/x-yaml";

	/** Of before the registration, as a text. */
	String TEXT_YAML = "text/yaml";

}
