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
class ChangesIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.loadThird();
		this.graph.loadSuccession();
	}

	@Test
	void holdsAnEditionAgainstTheOneBefore() {
		MvcTestResult result = get("/api/v1/plans/999016-3/changes?since=999016-2");

		assertThat(result).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.extractingPath("$.counts")
			.hasToString("{CONTINUED=9, RENAMED=1, MERGED=1, SPLIT=1, ADDED=4, DROPPED=3}");
		assertThat(result).bodyJson().extractingPath("$.plan.title").isEqualTo("第3次みどり野市総合計画");
		assertThat(result).bodyJson().extractingPath("$.since.title").isEqualTo("第2次みどり野市総合計画");
		assertThat(result).bodyJson()
			.extractingPath("$.rows[?(@.kind == 'SPLIT')].after[*].element.title")
			.asArray()
			.containsExactly("子育て家庭への支援", "子どもの居場所づくり");
		assertThat(result).bodyJson()
			.extractingPath("$.rows[?(@.kind == 'DROPPED')].confidence")
			.asArray()
			.containsExactly(null, null, 1.0);
	}

	@Test
	void answersPageByPageWithTheCountsOfAllRows() {
		MvcTestResult result = get("/api/v1/plans/999016-3/changes?since=999016-2&page=2&size=8");

		assertThat(result).hasStatusOk()
			.bodyJson()
			.extractingPath("$['page', 'size', 'total']")
			.hasToString("{page=2, size=8, total=19}");
		assertThat(result).bodyJson()
			.extractingPath("$.rows[*].kind")
			.asArray()
			.containsExactly("ADDED", "ADDED", "ADDED");
		assertThat(result).bodyJson()
			.extractingPath("$.counts")
			.hasToString("{CONTINUED=9, RENAMED=1, MERGED=1, SPLIT=1, ADDED=4, DROPPED=3}");
		assertThat(get("/api/v1/plans/999016-3/changes?since=999016-2&size=0")).hasStatus(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/plans/999016-9/changes?since=999016-2 | 404 | Unknown plan       | 999016-9
			/api/v1/plans/999016-3/changes?since=999016-9 | 404 | Unknown plan       | 999016-9
			/api/v1/plans/999016-3/changes                | 400 | No earlier edition | /api/v1/plans
			/api/v1/plans/999016-3/changes?since=999024-1 | 400 | No earlier edition | 999024-1
			/api/v1/plans/999016-2/changes?since=999016-3 | 400 | No earlier edition | 999016-3
			""")
	void saysWhatToDoWhereItCanNotAnswer(String uri, int status, String title, String hint) {
		MvcTestResult result = get(uri);

		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().extractingPath("title").isEqualTo(title);
		assertThat(result).bodyJson().extractingPath("detail").asString().contains(hint);
		assertThat(result).bodyJson().extractingPath("detailJa").asString().contains(hint);
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).exchange();
	}

}
