package io.taikei.query.goal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.EditionScope;
import io.taikei.query.EmptyAnswerTexts;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.Region;
import io.taikei.query.TierScope;
import io.taikei.query.TracedElement;
import io.taikei.query.goal.GoalSpread.Part;
import io.taikei.query.goal.GoalSpread.PlanSpread;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.path.ElementRef;
import io.taikei.query.plan.PlanCatalogue;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one goal divides in other municipalities' plans (1つの目標が他市で何施策に分かれるか). */
@Service
@Transactional(readOnly = true)
public class GoalSpreads {

	/** How many plans a page holds where nothing is said. */
	public static final int DEFAULT_SIZE = 20;

	/** The most plans that may be asked for at once. */
	public static final int MAX_SIZE = 100;

	private final Graph graph;

	private final PlanCatalogue plans;

	private final ComputedOverlaps computed;

	GoalSpreads(Graph graph, PlanCatalogue plans, ComputedOverlaps computed) {
		this.graph = graph;
		this.plans = plans;
		this.computed = computed;
	}

	/**
	 * What a goal, or elements below it, correspond to in the other municipalities'
	 * plans, plan by plan; empty where no goal has this id.
	 * @param kind which of their elements to count
	 */
	public Optional<GoalSpread> ofGoal(ElementId goalId, Kind kind, EditionScope editions) {
		return ofGoal(goalId, new CounterpartRequest(kind, TierScope.DIRECT, Region.EVERYWHERE, editions,
				Paging.first(DEFAULT_SIZE)));
	}

	/**
	 * The same of some municipalities' plans, one page of them.
	 * @param request the plans, and what of them counts, whose kind is given
	 */
	public Optional<GoalSpread> ofGoal(ElementId goalId, CounterpartRequest request) {
		return this.graph.goal(goalId).map((goal) -> spread(goal, request));
	}

	private GoalSpread spread(TracedElement goal, CounterpartRequest request) {
		Kind kind = Objects.requireNonNull(request.kind());
		Map<String, Object> parameters = request.parameters();
		parameters.put("goalId", goal.id());
		List<Beside> plans = this.graph.rows(QueryFile.PLANS_BESIDE_GOAL, parameters, Beside.class, Beside::of);
		List<String> planIds = plans.stream().map((beside) -> beside.plan().id()).toList();
		parameters.put("planIds", planIds);
		ComparedPairs computed = this.computed.between(goal.plan().id(), branch(goal), planIds, request.tiers());
		parameters.put("computed", computed.parameter());
		Map<String, List<Scored>> found = this.graph.rows(QueryFile.SPREAD_OF_GOAL, parameters, Row.class, Row::of)
			.stream()
			.collect(Collectors.toMap(Row::planId, Row::elements));
		LocatedElements located = this.graph
			.located(found.values().stream().flatMap(List::stream).map((one) -> Nodes.id(one.element())).toList());
		return new GoalSpread(ElementRef.of(goal.element()), goal.plan(), kind, request.tiers(),
				request.paging().of(others(goal, request)), computed.isComplete(),
				plans.stream()
					.map((beside) -> spread(beside, found.getOrDefault(beside.plan().id(), List.of()),
							computed.isMissing(goal.plan().id(), beside.plan().id()) ? computed.explanation() : null,
							kind, located))
					.toList());
	}

	/** The goal and all below it. */
	private Set<ElementId> branch(TracedElement goal) {
		return Set.copyOf(this.graph.rows(QueryFile.ELEMENTS_OF_GOAL, Map.of("goalId", goal.id()), ElementId.class,
				(types, row) -> new ElementId(row.get("elementId").asString())));
	}

	/** How many plans there are of other municipalities. */
	private long others(TracedElement goal, CounterpartRequest request) {
		Region own = new Region(List.of(goal.plan().municipality().code()));
		List<String> codes = request.region().municipalities();
		boolean included = codes == null || codes.contains(goal.plan().municipality().code());
		return this.plans.count(request.region(), request.editions())
				- (included ? this.plans.count(own, request.editions()) : 0);
	}

	private static PlanSpread spread(Beside beside, List<Scored> found, @Nullable Bilingual missing, Kind kind,
			LocatedElements located) {
		List<Part> parts = found.stream()
			.map((one) -> new Part(ElementRef.of(one.element()), located.path(Nodes.id(one.element())),
					one.ownElementId(), one.tier(), one.score()))
			.toList();
		long parents = parts.stream()
			.filter((part) -> !part.path().isEmpty())
			.map((part) -> part.path().getLast().id())
			.distinct()
			.count();
		return new PlanSpread(beside.plan(), parts.size(), beside.ofAll(), parents, parts,
				(missing == null && parts.isEmpty()) ? EmptyAnswerTexts.noSpread(kind, beside.ofAll()) : missing);
	}

	private record Beside(PlanSummary plan, long ofAll) {

		static Beside of(TypeSystem types, Record row) {
			return new Beside(PlanSummary.of(row), row.get("ofAll").asLong());
		}

	}

	private record Row(String planId, List<Scored> elements) {

		static Row of(TypeSystem types, Record row) {
			return new Row(row.get("planId").asString(), row.get("elements").asList(Scored::of));
		}

	}

	private record Scored(Node element, String ownElementId, Tier tier, @Nullable Double score) {

		static Scored of(Value value) {
			return new Scored(value.get("element").asNode(), value.get("ownElementId").asString(),
					value.get("direct").asBoolean() ? Tier.DIRECT : Tier.RELATED,
					PropertyValues.number(value, "score"));
		}

	}

}
