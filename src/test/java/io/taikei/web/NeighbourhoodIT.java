package io.taikei.web;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class NeighbourhoodIT {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
	}

	@Test
	void answersAsInTheGoldenFile() {
		assertThat(this.mvc.get().uri("/api/v1/elements/999016-2:1-1-2/neighbourhood")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.withResourceLoadClass(NeighbourhoodIT.class)
			.isStrictlyEqualTo("neighbourhood.json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/elements/999016-2:9/neighbourhood              | 404 | Unknown element | /api/v1/elements?q=
			/api/v1/elements/999016-2:1-1/neighbourhood?limit=9    | 400 | Value out of bounds | 10
			/api/v1/elements/999016-2:1-1/neighbourhood?limit=1001 | 400 | Value out of bounds | 1000
			/api/v1/elements/999016-2:1-1/neighbourhood?limit=all  | 400 | Unknown value   | limit
			/api/v1/elements/999016-2:1-1/neighbourhood?minScore=2 | 400 | Value out of bounds | minScore
			""")
	void saysWhatToDoWhereItCanNotAnswer(String uri, int status, String title, String hint) {
		MvcTestResult result = this.mvc.get().uri(uri).exchange();

		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().extractingPath("title").isEqualTo(title);
		assertThat(result).bodyJson().extractingPath("detailJa").asString().contains(hint);
	}

}
