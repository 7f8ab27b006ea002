package io.taikei.query.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.query.Graph;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import io.taikei.query.plan.PlanCatalogue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans side by side by their themes (テーマ別の横並び表、一方にしかないテーマ、広域連携の候補、SDGs).
 */
@Service
@Transactional(readOnly = true)
public class ThemeTables {

	private static final String ELEMENTS_PER_PLAN = "elementsPerPlan";

	private final Graph graph;

	private final PlanCatalogue plans;

	private final CommonThemes common;

	ThemeTables(Graph graph, PlanCatalogue plans, CommonThemes common) {
		this.graph = graph;
		this.plans = plans;
		this.common = common;
	}

	/**
	 * All themes, in the vocabulary's order, each with the same plans.
	 * @param plans the plans to compare; none for the first current editions
	 * @param elementsPerPlan how many elements each cell names at most
	 */
	public ThemeTable sideBySide(Collection<PlanId> plans, int elementsPerPlan) {
		List<String> ids = plans.stream().map(PlanId::value).distinct().toList();
		return ids.isEmpty()
				? sideBySide(new ThemeRequest(null, Region.EVERYWHERE, Paging.first(ThemeRequest.DEFAULT_PLANS),
						elementsPerPlan))
				: new ThemeTable(Paging.first(ids.size()).of(ids.size()), themes(ids, elementsPerPlan));
	}

	/** All themes over one page of current editions. */
	public ThemeTable sideBySide(ThemeRequest request) {
		ComparedPlans compared = ComparedPlans.of(request, this.plans);
		return new ThemeTable(compared.at(), themes(compared.ids(), request.elementsOfEach(compared.ids().size())));
	}

	private List<ComparedTheme> themes(List<String> planIds, int elementsPerPlan) {
		return this.graph.rows(QueryFile.THEME_TABLE, columns(planIds, elementsPerPlan), ComparedTheme.class,
				ComparedTheme::of);
	}

	private static Map<String, Object> columns(List<String> planIds, int elementsPerPlan) {
		return Map.of("planIds", planIds, ELEMENTS_PER_PLAN, elementsPerPlan);
	}

	/**
	 * The themes that only one of two plans addresses; empty where one of the plans is
	 * not loaded.
	 */
	public Optional<ThemeGaps> gapsBetween(PlanId from, PlanId to, int elementsPerPlan) {
		return this.graph.plan(from)
			.flatMap((one) -> this.graph.plan(to).map((other) -> gaps(one, other, elementsPerPlan)));
	}

	private ThemeGaps gaps(PlanSummary from, PlanSummary to, int elementsPerPlan) {
		List<ComparedTheme> themes = this.graph.rows(QueryFile.THEME_GAPS,
				Map.of("fromPlanId", from.id(), "toPlanId", to.id(), ELEMENTS_PER_PLAN, elementsPerPlan),
				ComparedTheme.class, ComparedTheme::of);
		Predicate<ComparedTheme> ofFirst = (theme) -> theme.plans().getFirst().plan().id().equals(from.id());
		return new ThemeGaps(from, to, themes.stream().filter(ofFirst).toList(),
				themes.stream().filter(ofFirst.negate()).toList(), AnswerText.of("theme-gap"));
	}

	/**
	 * The themes that the current plans of all municipalities have in common.
	 * @param minMunicipalities how many municipalities have to address a theme; null for
	 * all of them
	 */
	public JointWork jointWork(@Nullable Integer minMunicipalities, int elementsPerPlan) {
		return jointWork(new JointWorkRequest(Region.EVERYWHERE, minMunicipalities, null, TierScope.DIRECT,
				elementsPerPlan, Paging.whole()));
	}

	/** One page of the themes that the current plans of municipalities have in common. */
	public JointWork jointWork(JointWorkRequest request) {
		return this.common.find(request);
	}

	/**
	 * The Sustainable Development Goals with what serves them, and blanks.
	 * @param plan whose elements; null for the first current editions
	 */
	public List<SdgCoverage> sdgs(@Nullable PlanId plan, int elementsPerPlan) {
		return sdgs(
				new ThemeRequest(plan, Region.EVERYWHERE, Paging.first(ThemeRequest.DEFAULT_PLANS), elementsPerPlan))
			.goals();
	}

	/** The same over one page of plans. */
	public SdgTable sdgs(ThemeRequest request) {
		return sdgs(request, null);
	}

	/** The same of elements of one kind; null for all. */
	public SdgTable sdgs(ThemeRequest request, @Nullable Kind kind) {
		ComparedPlans compared = ComparedPlans.of(request, this.plans);
		Map<String, Object> parameters = new HashMap<>(
				columns(compared.ids(), request.elementsOfEach(compared.ids().size())));
		parameters.put("countedRole", (kind != null) ? Roles.label(kind) : null);
		return new SdgTable(compared.at(),
				this.graph.rows(QueryFile.SDG_COVERAGE, parameters, SdgCoverage.class, SdgCoverage::of));
	}

}
