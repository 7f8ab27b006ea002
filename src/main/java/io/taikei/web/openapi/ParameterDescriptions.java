package io.taikei.web.openapi;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Mends what the reader of annotations makes of parameters. It takes the examples of
 * texts for numbers where they have only digits, such as a municipality's code; and
 * parameters that have to be there have an empty default, as their absence is told by a
 * problem of our own.
 */
final class ParameterDescriptions implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.flatMap((operation) -> Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
			.forEach(ParameterDescriptions::mend);
	}

	private static void mend(Parameter parameter) {
		if (Boolean.TRUE.equals(parameter.getRequired())) {
			parameter.getSchema().setDefault(null);
			parameter.getSchema().setDefaultSetFlag(false);
		}
		if (parameter.getExample() != null
				&& Objects.requireNonNullElse(parameter.getSchema().getTypes(), List.of()).contains("string")) {
			parameter.setExample(parameter.getExample().toString());
		}
	}

}
