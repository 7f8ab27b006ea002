package io.taikei.web.page;

import java.util.List;
import java.util.Optional;

import io.taikei.catalog.CataloguedPlans;
import io.taikei.catalog.Municipalities;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.query.Elements;
import io.taikei.query.ElementsAtLines;
import io.taikei.query.Examples;
import io.taikei.query.GoalLists;
import io.taikei.query.GoalSearch;
import io.taikei.query.Initiatives;
import io.taikei.query.PlanOutlines;
import io.taikei.query.SourceTexts;
import io.taikei.query.Suggestions;
import io.taikei.query.Themes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** The pages over fixed answers about {@link SampleTown}. */
@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest(controllers = { AnswerPage.class, ElementPage.class, SourcePage.class, SuggestionPage.class,
		BrowserFiles.class })
@Import({ Answers.class, GoalMenus.class, GoalSections.class, Languages.class, SiteLinks.class })
@ResourceLock("fixed answers")
abstract class PageSlice {

	@Autowired
	MockMvcTester mvc;

	@MockitoBean
	Municipalities municipalities;

	@MockitoBean
	CataloguedPlans plans;

	@MockitoBean
	PlanOutlines outlines;

	@MockitoBean
	GoalLists goals;

	@MockitoBean
	Initiatives initiatives;

	@MockitoBean
	Elements elements;

	@MockitoBean
	GoalSearch search;

	@MockitoBean
	Themes themes;

	@MockitoBean
	Suggestions suggestions;

	@MockitoBean
	SourceTexts texts;

	@MockitoBean
	Examples examples;

	@BeforeEach
	void loadSampleTown() {
		given(this.municipalities.findAllByOrderByCode()).willReturn(List.of(SampleTown.municipality()));
		given(this.plans.findAllByOrderById()).willReturn(List.of(SampleTown.plan()));
		given(this.outlines.elementCounts()).willReturn(List.of(SampleTown.counts()));
		given(this.outlines.ofPlan(new PlanId(SampleTown.PLAN))).willReturn(Optional.of(SampleTown.outline()));
		given(this.goals.ofMunicipality(SampleTown.CODE)).willReturn(List.of(SampleTown.goals()));
		given(this.texts.ofPlan(new PlanId(SampleTown.PLAN))).willReturn(SampleTown.texts());
		given(this.texts.elementsAt(any())).willReturn(new ElementsAtLines(List.of(), null, null));
		given(this.initiatives.supportingGoal(new ElementId(SampleTown.GOAL)))
			.willReturn(Optional.of(SampleTown.goal()));
		given(this.initiatives.supportingGoal(new ElementId(SampleTown.GOAL_WITHOUT_INITIATIVES)))
			.willReturn(Optional.of(SampleTown.goalWithoutInitiatives()));
	}

	/** A page that answers 200. */
	Document page(String uri, Object... variables) {
		return page(HttpStatus.OK, uri, variables);
	}

	Document page(HttpStatus status, String uri, Object... variables) {
		MvcTestResult result = this.mvc.get().uri(uri, variables).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
		return PageRules.check(result.getResponse());
	}

}
