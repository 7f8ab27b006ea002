package io.taikei.web.openapi;

import java.util.List;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the API's description says about the API as a whole. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

	/** What the addresses need that write: an account, by its password or a token. */
	public static final String WRITING = "writing";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Taikei")
				.version("v1")
				.description("Municipal comprehensive plans (総合計画) as a graph. What is absent is null, and errors are "
						+ "problem details (RFC 9457) that say what to do.")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
			.tags(List.of(tag("Plans", "The plans and their municipalities, and what is open in them"),
					tag("Drafts", "Plans on their way in: documents as they are published, and what was read of them"),
					tag("Goals and initiatives", "Which initiatives support a goal"),
					tag("Elements", "Single elements, where they stand in their sources, and the search for them"),
					tag("Overlaps",
							"What is alike in the plans of different municipalities, which never means supporting"),
					tag("Review", "What people decide: on pairs, places and names"),
					tag("Accounts", "Who may sign in, and what each may do; for admins"),
					tag("Themes", "The vocabulary of themes, and where each is spread over the plans")))
			.addSecurityItem(new SecurityRequirement())
			.components(new Components().addSecuritySchemes(WRITING,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")));
	}

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

	/**
	 * Replaces the converter of the same class that ends the chain, so it has to be the
	 * first to be added.
	 */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	ModelConverter modelResolver(ObjectMapperProvider mappers) {
		return new ModelResolver(mappers.jsonMapper(), new NestedTypeNames()).openapi31(true);
	}

	@Bean
	ModelConverter recordSchemas() {
		return new RecordSchemas();
	}

	@Bean
	OpenApiCustomizer problemSchemas() {
		return new ProblemSchemas();
	}

	@Bean
	OpenApiCustomizer parameterDescriptions() {
		return new ParameterDescriptions();
	}

}
