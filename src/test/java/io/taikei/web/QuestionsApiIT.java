package io.taikei.web;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class QuestionsApiIT {

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/api/v1/theme-table?elements=1                 | $.themes[1].plans[0].elements[0].source.file | midorino.txt
					/api/v1/theme-table?plan=999024-1              | $.themes[1].plans[0].plan.municipality.name | かわせみ町
					/api/v1/theme-gaps?from=999016-2&to=999024-1   | $.onlyFrom[0].label.ja                     | 里山と水辺
					/api/v1/joint-work?atLeast=2                   | $.explanation.ja | それだけの数の自治体が扱うテーマはありません。atLeast を小さくするか、計画を読み込んでください。
					/api/v1/sdgs?plan=999016-2                     | $.goals[14].label.en                       | Life on Land
					/api/v1/goals/999016-2:1-1/spread              | $.plans[0].elements[0].element.title       | 河川環境の保護
					/api/v1/goals/999016-2:1-1/spread?kind=GOAL    | $.plans[0].elements[0].element.levelName   | 目標
					/api/v1/elements/999016-2:1-1/source           | $.passages[0].part                         | CODE
					/api/v1/elements/999016-2:1-1/ways?to=999024-1:1-1-1 | $.ways[0][0].basis                   | SIMILAR
					/api/v1/placed-differently?from=999016-2&to=999024-1 | $.from.municipality.name             | みどり野市
					/api/v1/hubs?size=1                            | $.hubs[0].element.title                    | 河川環境の保護
					/api/v1/joint-work?tier=RELATED                | $.tier                                     | RELATED
					/api/v1/hubs                                   | $.tier                                     | DIRECT
					/api/v1/hubs?tier=RELATED                      | $.tier                                     | RELATED
					/api/v1/elements/999016-2:1-1/ways?to=999024-1:1-1-1&tier=RELATED | $.tier                  | RELATED
					/api/v1/elements/999016-2:1-1/ways?to=999024-1:1-1-1 | $.ways[0][0].tier                    | DIRECT
					/api/v1/plans/999016-2/peers?plans=999024-1    | $.own.themes[0].label.ja                   | 里山と水辺
					/api/v1/indicators?plans=999016-2,999024-1     | $.plans[1].municipality.name               | かわせみ町
					/api/v1/indicators/pairs?from=999016-2&to=999024-1 | $.to.municipality.name                | かわせみ町
					""")
	void answersTheAnalystsQuestions(String uri, String path, String value) {
		assertThat(this.mvc.get().uri(uri)).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.extractingPath(path)
			.isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/theme-table?plan=999016-9                      | 404 | Unknown plan            | /api/v1/plans
			/api/v1/theme-table?elements=1001                      | 400 | Value out of bounds     | 1000
			/api/v1/theme-gaps                                     | 400 | Two plans needed        | /api/v1/plans
			/api/v1/theme-gaps?from=999016-2&to=999024-9           | 404 | Unknown plan            | 999024-9
			/api/v1/joint-work?atLeast=1                           | 400 | Value out of bounds     | 2
			/api/v1/joint-work?atLeast=x                           | 400 | Unknown value           | atLeast
			/api/v1/sdgs?plan=999016-9                             | 404 | Unknown plan            | /api/v1/plans
			/api/v1/goals/999016-2:9/spread                        | 404 | Unknown goal            | kind=GOAL
			/api/v1/goals/999016-2:1-1-1/spread                    | 404 | Not a goal              | 施策
			/api/v1/elements/999016-2:9/source                     | 404 | Unknown element         | /api/v1/elements?q=
			/api/v1/elements/999016-2:1-1/ways                     | 400 | Two elements needed     | to
			/api/v1/elements/999016-2:1-1/ways?to=999016-2:1-1     | 400 | Two elements needed     | to
			/api/v1/elements/999016-2:1-1/ways?to=999016-2:9       | 404 | Unknown element         | 999016-2:9
			/api/v1/placed-differently?from=999016-2&to=999016-2   | 400 | Two plans needed        | /api/v1/plans
			/api/v1/plans/999016-2/peers                           | 400 | Plans needed            | prefecture
			/api/v1/plans/999016-9/peers?plans=999024-1            | 404 | Unknown plan            | /api/v1/plans
			/api/v1/indicators?plans=999017                        | 400 | Plans not loaded        | 999017
			/api/v1/indicators?plans=999016-2&theme=nothing        | 404 | Unknown theme           | /api/v1/themes
			/api/v1/hubs?size=0                                    | 400 | Value out of bounds     | 100
			/api/v1/hubs?tier=WEAK                                 | 400 | Unknown value           | RELATED
			/api/v1/elements/999016-2:1-1/ways?to=999024-1:1-1-1&tier=WEAK | 400 | Unknown value   | RELATED
			/api/v1/hubs?kind=GOALS                                | 400 | Unknown value           | FUTURE_VISION
			""")
	void saysWhatToDoWhereItCanNotAnswer(String uri, int status, String title, String hint) {
		MvcTestResult result = this.mvc.get().uri(uri).exchange();

		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().extractingPath("title").isEqualTo(title);
		assertThat(result).bodyJson().extractingPath("detail").asString().contains(hint);
		assertThat(result).bodyJson().extractingPath("detailJa").asString().contains(hint);
	}

}
