package io.taikei.web.page;

import java.util.List;
import java.util.Optional;

import io.taikei.model.LevelNames;
import io.taikei.model.ElementId;
import io.taikei.model.PlanId;
import io.taikei.query.PageOf;
import io.taikei.query.catalog.CataloguedPlans;
import io.taikei.query.edition.PlanChanges;
import io.taikei.query.element.Elements;
import io.taikei.query.element.Suggestions;
import io.taikei.query.goal.CounterpartPage;
import io.taikei.query.goal.GoalChoices;
import io.taikei.query.goal.GoalSearch;
import io.taikei.query.goal.Initiatives;
import io.taikei.query.municipality.MunicipalityNames;
import io.taikei.query.municipality.PlanGroup;
import io.taikei.query.municipality.PlanGroups;
import io.taikei.query.plan.CataloguedPlan;
import io.taikei.query.overlap.Hubs;
import io.taikei.query.plan.Examples;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.plan.PlanOutlines;
import io.taikei.query.plan.CataloguePage;
import io.taikei.query.review.LatestDecisions;
import io.taikei.query.source.ElementsAtLines;
import io.taikei.query.source.SourceTexts;
import io.taikei.query.theme.Themes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

/** The pages over fixed answers about {@link SampleTown}. */
@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest(useDefaultFilters = false, includeFilters = @Filter(type = FilterType.REGEX,
		pattern = "io\\.taikei\\.web\\.page\\.((answer|browser|source|theme)\\..*|home\\.FrontDoors|question\\.QuestionList|SuggestionPage|Towns|GroupChoices|PlanShelves|Languages|SiteLinks)"))
@ResourceLock("fixed answers")
public abstract class PageSlice {

	@Autowired
	public MockMvcTester mvc;

	@MockitoBean
	public PlanCatalogue catalogue;

	@MockitoBean
	public CataloguedPlans plans;

	@MockitoBean
	public PlanOutlines outlines;

	@MockitoBean
	GoalChoices goals;

	@MockitoBean
	public Initiatives initiatives;

	@MockitoBean
	public Elements elements;

	@MockitoBean
	public GoalSearch search;

	@MockitoBean
	public Themes themes;

	@MockitoBean
	public PlanChanges changes;

	@MockitoBean
	Suggestions suggestions;

	@MockitoBean
	MunicipalityNames names;

	@MockitoBean
	PlanGroups groups;

	@MockitoBean
	public SourceTexts texts;

	@MockitoBean
	public Examples examples;

	@MockitoBean
	Hubs hubs;

	@MockitoBean
	LatestDecisions decisions;

	@BeforeEach
	void loadSampleTown() {
		List<CataloguedPlan> loaded = List
			.of(new CataloguedPlan(SampleTown.plan(), SampleTown.counts(), LevelNames.NONE));
		given(this.catalogue.page(any(), any(), any())).willReturn(new CataloguePage(new PageOf(0, 30, 1), loaded));
		given(this.groups.of(any())).willReturn(new PlanGroup(List.of(), List.of(), List.of()));
		given(this.catalogue.editionsOf(List.of(SampleTown.CODE))).willReturn(loaded);
		given(this.plans.findAllByMunicipalityCodeOrderById(SampleTown.CODE)).willReturn(List.of(SampleTown.plan()));
		given(this.plans.findById(SampleTown.PLAN)).willReturn(Optional.of(SampleTown.plan()));
		given(this.outlines.ofPlan(new PlanId(SampleTown.PLAN))).willReturn(Optional.of(SampleTown.outline()));
		given(this.goals.ofMunicipality(SampleTown.CODE)).willReturn(List.of(SampleTown.goals()));
		given(this.texts.ofPlan(new PlanId(SampleTown.PLAN))).willReturn(SampleTown.texts());
		given(this.texts.elementsAt(any())).willReturn(new ElementsAtLines(List.of(), null, null));
		given(this.initiatives.relatedElements(any(), any()))
			.willReturn(new CounterpartPage(new PageOf(0, 50, 0), List.of()));
		given(this.initiatives.supportingGoal(eq(new ElementId(SampleTown.GOAL)), any()))
			.willReturn(Optional.of(SampleTown.goal()));
		given(this.initiatives.supportingGoal(eq(new ElementId(SampleTown.GOAL_WITHOUT_INITIATIVES)), any()))
			.willReturn(Optional.of(SampleTown.goalWithoutInitiatives()));
	}

	/** A page that answers 200. */
	protected Document page(String uri, Object... variables) {
		return page(HttpStatus.OK, uri, variables);
	}

	protected Document page(HttpStatus status, String uri, Object... variables) {
		MvcTestResult result = this.mvc.get().uri(uri, variables).accept(MediaType.TEXT_HTML).exchange();
		assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
		return PageRules.check(result.getResponse());
	}

}
