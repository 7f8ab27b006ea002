package io.taikei.web.openapi;

import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes the problem details once, and names them in every operation. */
public final class ProblemSchemas implements OpenApiCustomizer {

	/** Any other error. */
	public static final String PROBLEM = Components.COMPONENTS_SCHEMAS_REF + "Problem";

	/** The error that lists the problems of a plan. */
	public static final String REFUSED_PLAN = Components.COMPONENTS_SCHEMAS_REF + "RefusedPlan";

	private static final String REFUSAL = "Refusal";

	private static final String FAILURE = "Failure";

	@Override
	public void customise(OpenAPI api) {
		api.getComponents()
			.addSchemas("Problem", problem())
			.addSchemas("RefusedPlan", refusedPlan())
			.addResponses(REFUSAL, problem("What is wrong with the request, and what to do"))
			.addResponses(FAILURE, problem("What failed, and what to do"));
		api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.map(Operation::getResponses)
			.forEach((responses) -> responses.addApiResponse("4XX", new ApiResponse().$ref(REFUSAL))
				.addApiResponse(ApiResponses.DEFAULT, new ApiResponse().$ref(FAILURE)));
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					new MediaType().schema(reference(PROBLEM))));
	}

	private static Schema<?> problem() {
		Schema<?> problem = new JsonSchema().typesItem("object");
		problem.setRequired(List.of("title", "status", "detail"));
		problem.setDescription("Problem details (RFC 9457)");
		problem.addProperty("type",
				text("The kind of problem; about:blank where it is absent").format("uri-reference"));
		problem.addProperty("title", text("What is wrong, in a few words"));
		problem.addProperty("status", new JsonSchema().typesItem("integer").description("The HTTP status"));
		problem.addProperty("detail", text("What to do, in English"));
		problem.addProperty("detailJa", text("What to do, in Japanese"));
		problem.addProperty("instance", text("The address that was asked").format("uri-reference"));
		return problem;
	}

	private static Schema<?> refusedPlan() {
		Schema<?> problems = new JsonSchema().typesItem("array");
		problems.setItems(reference(Components.COMPONENTS_SCHEMAS_REF + "ProblemReport"));
		Schema<?> refused = problem();
		refused.addProperty("plan", text("The plan's id, as far as the file tells it"));
		refused.addProperty("problems", problems);
		refused.addProperty("furtherProblems",
				new JsonSchema().typesItem("integer").description("How many problems there are beside those told"));
		refused.setRequired(List.of("title", "status", "detail", "plan", "problems", "furtherProblems"));
		return refused;
	}

	private static Schema<?> text(String description) {
		return new JsonSchema().typesItem("string").description(description);
	}

	private static Schema<?> reference(String schema) {
		return new JsonSchema().$ref(schema);
	}

}
