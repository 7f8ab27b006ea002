package io.taikei.query.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanId;
import io.taikei.query.Bilingual;
import io.taikei.query.Graph;
import io.taikei.query.PlanSummary;
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

	ThemeTables(Graph graph) {
		this.graph = graph;
	}

	/**
	 * All themes, in the vocabulary's order, each with the same plans.
	 * @param plans the plans to compare; none for the current editions
	 * @param elementsPerPlan how many elements each cell names at most
	 */
	public List<ComparedTheme> sideBySide(Collection<PlanId> plans, int elementsPerPlan) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("planIds", plans.isEmpty() ? null : plans.stream().map(PlanId::value).toList());
		parameters.put(ELEMENTS_PER_PLAN, elementsPerPlan);
		return this.graph.rows(QueryFile.THEME_TABLE, parameters, ComparedTheme.class, ComparedTheme::of);
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
				themes.stream().filter(ofFirst.negate()).toList(), Bilingual.of("theme-gap"));
	}

	/**
	 * The themes that current plans have in common.
	 * @param minMunicipalities how many municipalities have to address a theme; null for
	 * all of them
	 */
	public JointWork jointWork(@Nullable Integer minMunicipalities, int elementsPerPlan) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("minMunicipalities", minMunicipalities);
		parameters.put(ELEMENTS_PER_PLAN, elementsPerPlan);
		List<JointWork.Candidate> candidates = this.graph.rows(QueryFile.JOINT_WORK_CANDIDATES, parameters,
				JointWork.Candidate.class, JointWork.Candidate::of);
		return new JointWork(candidates, candidates.isEmpty() ? Bilingual.of("no-joint-work") : null);
	}

	/**
	 * The Sustainable Development Goals with what serves them, and blanks.
	 * @param plan whose elements; null for the current editions
	 */
	public List<SdgCoverage> sdgs(@Nullable PlanId plan, int elementsPerPlan) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("onlyPlanId", (plan != null) ? plan.value() : null);
		parameters.put(ELEMENTS_PER_PLAN, elementsPerPlan);
		return this.graph.rows(QueryFile.SDG_COVERAGE, parameters, SdgCoverage.class, SdgCoverage::of);
	}

}
