package io.taikei.query.theme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.model.ThemeId;
import io.taikei.query.AnswerText;
import io.taikei.query.EditionScope;
import io.taikei.query.Graph;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.query.plan.CataloguePage;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/** The themes that the plans of municipalities have in common (広域連携の候補). */
@Component
class CommonThemes {

	/** So many plans' elements are held against each other; of more, themes alone. */
	private static final int COMPARED_BY_ELEMENTS = 10;

	private static final Comparator<JointWork.Candidate> MOST_IN_COMMON = Comparator
		.comparingLong(JointWork.Candidate::municipalities)
		.thenComparingLong((theme) -> Objects.requireNonNullElse(theme.pairs(), 0L))
		.reversed();

	private final Graph graph;

	private final PlanCatalogue plans;

	private final ComputedOverlaps computed;

	CommonThemes(Graph graph, PlanCatalogue plans, ComputedOverlaps computed) {
		this.graph = graph;
		this.plans = plans;
		this.computed = computed;
	}

	/**
	 * One page of the themes that the current plans of municipalities have in common. Up
	 * to ten plans are held against each other by their elements, too.
	 */
	JointWork find(JointWorkRequest request) {
		CataloguePage compared = this.plans.page(request.region(), EditionScope.CURRENT,
				Paging.first(COMPARED_BY_ELEMENTS));
		long municipalities = compared.at().total();
		long least = Math.max(2, Objects.requireNonNullElse(request.minMunicipalities(), (int) municipalities));
		if (municipalities > COMPARED_BY_ELEMENTS) {
			return jointWork(request, common(request.region(), least), municipalities, null);
		}
		List<String> planIds = compared.plans().stream().map((one) -> one.plan().id()).toList();
		ComparedPairs computed = this.computed.among(planIds, request.tiers());
		return jointWork(request, alike(planIds, computed, least, request), municipalities, computed.explanation());
	}

	private JointWork jointWork(JointWorkRequest request, List<JointWork.Candidate> found, long municipalities,
			@Nullable Bilingual missing) {
		List<JointWork.Candidate> all = found.stream().filter(within(request.within())).toList();
		Paging paging = request.paging();
		Bilingual none = all.isEmpty() ? AnswerText.of("no-joint-work") : null;
		return new JointWork(request.tiers(), paging.of(all.size()), municipalities, missing == null, paging.in(all),
				(missing != null) ? missing : none);
	}

	/** Whether a candidate is a theme, or one below it. */
	private Predicate<JointWork.Candidate> within(@Nullable ThemeId top) {
		if (top == null) {
			return (candidate) -> true;
		}
		Set<String> ids = ThemeRow.all(this.graph, top.value(), List.of())
			.stream()
			.map((row) -> Nodes.id(row.theme()))
			.collect(Collectors.toSet());
		return (candidate) -> ids.contains(candidate.theme().theme().id());
	}

	private List<JointWork.Candidate> alike(List<String> planIds, ComparedPairs computed, long least,
			JointWorkRequest request) {
		Map<String, Long> pairs = this.graph
			.rows(QueryFile.PAIRS_BY_THEME,
					Map.of("planIds", planIds, "tiers", request.tiers().names(), "computed", computed.byThemes()),
					PairsByTheme.class, PairsByTheme::of)
			.stream()
			.collect(Collectors.toMap(PairsByTheme::themeId, PairsByTheme::pairs));
		return this.graph
			.rows(QueryFile.JOINT_WORK_CANDIDATES,
					Map.of("planIds", planIds, "minMunicipalities", least, "elementsPerPlan",
							request.elementsPerPlan()),
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

	private record PairsByTheme(String themeId, long pairs) {

		static PairsByTheme of(TypeSystem types, Record row) {
			return new PairsByTheme(row.get("themeId").asString(), row.get("pairs").asLong());
		}

	}

}
