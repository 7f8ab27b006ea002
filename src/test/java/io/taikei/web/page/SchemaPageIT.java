package io.taikei.web.page;

import io.taikei.graph.schema.GraphSchema;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on what the graph is made of. */
@PageTest
class SchemaPageIT {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "ja, 自治体", "en, Municipality" })
	void saysTheSameInPictureAndTables(String language, String municipality) {
		MvcTestResult result = this.mvc.get().uri("/graph?lang=" + language).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatusOk();
		Document page = PageRules.check(result.getResponse());

		assertThat(page.select("svg .what").eachText()).contains(municipality);
		assertThat(page.select("svg .type").eachText()).containsExactlyElementsOf(
				GraphSchema.get().relationships().stream().map(GraphSchema.RelationshipKind::type).toList());
		assertThat(page.select("tbody th code").eachText())
			.containsAll(GraphSchema.get().nodes().stream().map(GraphSchema.NodeKind::label).toList())
			.containsAll(page.select("svg .type").eachText());
		assertThat(page.select("a[href*=/browser/taikei-scripts]")).hasSize(2);
	}

}
