package io.taikei.query.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PropertyValues;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.EditionScope;
import io.taikei.query.ElementRef;
import io.taikei.query.EmptyAnswerTexts;
import io.taikei.query.Graph;
import io.taikei.query.LocatedElements;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.Region;
import io.taikei.query.TracedElement;
import io.taikei.query.goal.GoalSpread.Part;
import io.taikei.query.goal.GoalSpread.PlanSpread;
import io.taikei.query.plan.PlanCatalogue;
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

	GoalSpreads(Graph graph, PlanCatalogue plans) {
		this.graph = graph;
		this.plans = plans;
	}

	/**
	 * What a goal, or elements below it, correspond to in the other municipalities'
	 * plans, plan by plan; empty where no goal has this id.
	 * @param kind which of their elements to count
	 */
	public Optional<GoalSpread> ofGoal(ElementId goalId, Kind kind, EditionScope editions) {
		return ofGoal(goalId, kind, Region.EVERYWHERE, editions, Paging.first(DEFAULT_SIZE));
	}

	/** The same of some municipalities' plans, one page of them. */
	public Optional<GoalSpread> ofGoal(ElementId goalId, Kind kind, Region region, EditionScope editions,
			Paging paging) {
		return this.graph.goal(goalId)
			.map((goal) -> spread(goal, new CounterpartRequest(kind, region, editions, paging)));
	}

	private GoalSpread spread(TracedElement goal, CounterpartRequest request) {
		Kind kind = Objects.requireNonNull(request.kind());
		Map<String, Object> parameters = request.parameters();
		parameters.put("goalId", goal.id());
		List<Row> rows = this.graph.rows(QueryFile.SPREAD_OF_GOAL, parameters, Row.class, Row::of);
		long matching = rows.getFirst().total();
		List<Row> with = rows.stream().filter((row) -> row.plan() != null).toList();
		List<Row> page = new ArrayList<>(with);
		if (with.size() < request.paging().size()) {
			parameters.put("skip", Math.max(0, request.paging().skip() - matching));
			parameters.put("size", request.paging().size() - with.size());
			page.addAll(this.graph.rows(QueryFile.PLANS_WITHOUT_SPREAD, parameters, Row.class, Row::without));
		}
		LocatedElements located = this.graph.located(
				page.stream().flatMap((row) -> row.scored().stream()).map((one) -> Nodes.id(one.element())).toList());
		return new GoalSpread(ElementRef.of(goal.element()), goal.plan(), kind,
				request.paging().of(others(goal, request)),
				page.stream().map((row) -> spread(row, kind, located)).toList());
	}

	/** How many plans there are of other municipalities. */
	private long others(TracedElement goal, CounterpartRequest request) {
		Region own = new Region(List.of(goal.plan().municipality().code()));
		List<String> codes = request.region().municipalities();
		boolean included = codes == null || codes.contains(goal.plan().municipality().code());
		return this.plans.count(request.region(), request.editions())
				- (included ? this.plans.count(own, request.editions()) : 0);
	}

	private static PlanSpread spread(Row row, Kind kind, LocatedElements located) {
		List<Part> parts = row.scored()
			.stream()
			.map((one) -> new Part(ElementRef.of(one.element()), located.path(Nodes.id(one.element())), one.score()))
			.toList();
		long parents = parts.stream()
			.filter((part) -> !part.path().isEmpty())
			.map((part) -> part.path().getLast().id())
			.distinct()
			.count();
		return new PlanSpread(Objects.requireNonNull(row.plan()), parts.size(), row.ofAll(), parents, parts,
				parts.isEmpty() ? EmptyAnswerTexts.noSpread(kind, row.ofAll()) : null);
	}

	/** A plan; null where the page holds none over which the goal is spread. */
	private record Row(@Nullable PlanSummary plan, long ofAll, List<Scored> scored, long total) {

		static Row of(TypeSystem types, Record row) {
			boolean none = row.get("plan").isNull();
			return new Row(none ? null : PlanSummary.of(row), row.get("ofAll").asLong(),
					none ? List.of() : row.get("elements").asList(Scored::of), row.get("total").asLong());
		}

		static Row without(TypeSystem types, Record row) {
			return new Row(PlanSummary.of(row), row.get("ofAll").asLong(), List.of(), 0);
		}

	}

	private record Scored(Node element, @Nullable Double score) {

		static Scored of(Value value) {
			return new Scored(value.get("element").asNode(), PropertyValues.number(value, "score"));
		}

	}

}
