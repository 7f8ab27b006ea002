package io.taikei.web.page;

import io.taikei.KawasemiGraph;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of plans show. */
@PageTest
class PlanPageIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlan() {
		this.graph.load();
	}

	@Test
	void showsTheWholeTreeWithItsMarks() {
		Document page = page("/plans/999016-2");

		assertThat(page.select(".whole .dot.INITIATIVE")).hasSize(7);
		assertThat(page.select(".whole .standing").eachText()).contains("記載", "推定 70%", "確認済");
		assertThat(page.select(".whole .reserved").eachText()).containsExactly("新設予定");
		assertThat(page.select(".node:not(.open) > .line .reserved")).isEmpty();
	}

	@Test
	void accountsForTheLinesOfTheSource() {
		Document page = page("/plans/999016-2");

		assertThat(page.select(".account tbody th").eachText()).contains("内容");
		assertThat(page.select(".account tbody .number").eachText().stream().mapToInt(Integer::parseInt).sum())
			.isEqualTo(page.select(".strip rect").stream().mapToInt((run) -> Integer.parseInt(run.attr("width"))).sum())
			.isPositive();
	}

	@Test
	void tellsWhatBecameOfTheEarlierEdition() {
		this.graph.loadThird();
		this.graph.loadSuccession();
		try {
			Document page = page("/plans/999016-3/changes");

			assertThat(page.select(".changes .change").eachText()).contains("継続", "名称変更");
			assertThat(page.select(".changes tbody tr"))
				.allSatisfy((row) -> assertThat(row.select(".source")).isNotEmpty());
		}
		finally {
			this.graph.forgetThird();
		}
	}

	@Test
	void saysThatThereIsNoEarlierEdition() {
		assertThat(page("/plans/999016-2/changes").select(".none").text()).contains("前の計画は収録していません");
	}

	@Test
	void knowsNoOtherPlan() {
		assertThat(this.mvc.get().uri("/plans/000000-1").accept(MediaType.TEXT_HTML)).hasStatus(404);
	}

	private Document page(String uri) {
		MvcTestResult result = this.mvc.get().uri(uri).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatusOk();
		return PageRules.check(result.getResponse());
	}

}
