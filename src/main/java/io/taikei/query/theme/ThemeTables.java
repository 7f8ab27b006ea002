package io.taikei.query.theme;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.model.PlanId;
import io.taikei.query.AnswerText;
import io.taikei.query.EditionScope;
import io.taikei.query.Graph;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.Region;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.plan.PlanPage;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans side by side by their themes (テーマ別の横並び表、一方にしかないテーマ、広域連携の候補、SDGs).
 */
@Service
@Transactional(readOnly = true)
public class ThemeTables {

	private static final String ELEMENTS_PER_PLAN = "elementsPerPlan";

	/** So many plans' elements are held against each other; of more, themes alone. */
	private static final int COMPARED_BY_ELEMENTS = 10;

	private static final Comparator<JointWork.Candidate> MOST_IN_COMMON = Comparator
		.comparingLong(JointWork.Candidate::municipalities)
		.thenComparingLong((theme) -> Objects.requireNonNullElse(theme.pairs(), 0L))
		.reversed();

	private final Graph graph;

	private final PlanCatalogue plans;

	private final ComputedOverlaps computed;

	ThemeTables(Graph graph, PlanCatalogue plans, ComputedOverlaps computed) {
		this.graph = graph;
		this.plans = plans;
		this.computed = computed;
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
		return jointWork(Region.EVERYWHERE, minMunicipalities, elementsPerPlan, Paging.whole());
	}

	/**
	 * One page of the themes that the current plans of municipalities have in common. Up
	 * to ten plans are held against each other by their elements, too.
	 */
	public JointWork jointWork(Region region, @Nullable Integer minMunicipalities, int elementsPerPlan, Paging paging) {
		PlanPage compared = this.plans.page(region, EditionScope.CURRENT, Paging.first(COMPARED_BY_ELEMENTS));
		long municipalities = compared.at().total();
		long least = Math.max(2, (minMunicipalities != null) ? minMunicipalities : municipalities);
		if (municipalities > COMPARED_BY_ELEMENTS) {
			return jointWork(common(region, least), municipalities, null, paging);
		}
		List<String> planIds = compared.plans().stream().map((one) -> one.plan().id()).toList();
		ComparedPairs computed = this.computed.among(planIds);
		return jointWork(alike(planIds, computed, least, elementsPerPlan), municipalities, computed.explanation(),
				paging);
	}

	private static JointWork jointWork(List<JointWork.Candidate> all, long municipalities, @Nullable Bilingual missing,
			Paging paging) {
		Bilingual none = all.isEmpty() ? AnswerText.of("no-joint-work") : null;
		return new JointWork(paging.of(all.size()), municipalities, missing == null, paging.in(all),
				(missing != null) ? missing : none);
	}

	private List<JointWork.Candidate> alike(List<String> planIds, ComparedPairs computed, long least,
			int elementsPerPlan) {
		Map<String, Long> pairs = this.graph
			.rows(QueryFile.PAIRS_BY_THEME, Map.of("planIds", planIds, "computed", computed.parameter()),
					PairsByTheme.class, PairsByTheme::of)
			.stream()
			.collect(Collectors.toMap(PairsByTheme::themeId, PairsByTheme::pairs));
		return this.graph
			.rows(QueryFile.JOINT_WORK_CANDIDATES,
					Map.of("planIds", planIds, "minMunicipalities", least, ELEMENTS_PER_PLAN, elementsPerPlan),
					ComparedTheme.class, ComparedTheme::of)
			.stream()
			.map((theme) -> JointWork.Candidate.alike(theme, pairs.getOrDefault(theme.theme().id(), 0L)))
			.sorted(MOST_IN_COMMON)
			.toList();
	}

	private List<JointWork.Candidate> common(Region region, long least) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("municipalities", region.municipalities());
		parameters.put("minMunicipalities", least);
		return this.graph.rows(QueryFile.COMMON_THEMES, parameters, JointWork.Candidate.class,
				JointWork.Candidate::common);
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
		ComparedPlans compared = ComparedPlans.of(request, this.plans);
		return new SdgTable(compared.at(),
				this.graph.rows(QueryFile.SDG_COVERAGE,
						columns(compared.ids(), request.elementsOfEach(compared.ids().size())), SdgCoverage.class,
						SdgCoverage::of));
	}

	private record PairsByTheme(String themeId, long pairs) {

		static PairsByTheme of(TypeSystem types, Record row) {
			return new PairsByTheme(row.get("themeId").asString(), row.get("pairs").asLong());
		}

	}

}
