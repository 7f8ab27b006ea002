package io.taikei.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's description says about the API as a whole. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	/** What the addresses need that write: the user and password of the configuration. */
	static final String WRITING = "writing";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Taikei")
				.version("v1")
				.description("Municipal comprehensive plans (総合計画) as a graph. What is absent is null, and errors are "
						+ "problem details (RFC 9457) that say what to do.")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
			.components(new Components().addSecuritySchemes(WRITING,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")));
	}

}
