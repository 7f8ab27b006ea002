package io.taikei.query.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.PlanNode;
import io.taikei.model.PlanId;
import io.taikei.query.EditionScope;
import io.taikei.query.Graph;
import io.taikei.query.Paging;
import io.taikei.query.Region;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that are loaded, page by page, each with how large it is. */
@Service
@Transactional(readOnly = true)
public class PlanCatalogue {

	private final Graph graph;

	PlanCatalogue(Graph graph) {
		this.graph = graph;
	}

	/** One page of the plans, in the order of their municipalities' codes. */
	public CataloguePage page(Region region, EditionScope editions, Paging paging) {
		return new CataloguePage(paging.of(count(region, editions)), plans(region, editions, paging));
	}

	/** All editions of municipalities, in the order of their codes. */
	public List<CataloguedPlan> editionsOf(List<String> municipalities) {
		return municipalities.isEmpty() ? List.of()
				: plans(new Region(municipalities), EditionScope.ALL, Paging.whole());
	}

	/** The current plans of municipalities, by the codes of these and in their order. */
	public Map<String, CataloguedPlan> currentOf(Collection<String> municipalities) {
		Map<String, CataloguedPlan> current = new LinkedHashMap<>();
		if (!municipalities.isEmpty()) {
			plans(new Region(List.copyOf(municipalities)), EditionScope.CURRENT, Paging.whole())
				.forEach((plan) -> current.put(plan.plan().municipality().code(), plan));
		}
		return current;
	}

	/** Every plan; for whoever lists them outside of a page. */
	public List<CataloguedPlan> all() {
		return plans(Region.EVERYWHERE, EditionScope.ALL, Paging.whole());
	}

	/** A plan; empty where it is not loaded. */
	public Optional<CataloguedPlan> withId(PlanId planId) {
		return withIds(List.of(planId.value())).stream().findFirst();
	}

	/** Those of some plans that are loaded, in the order of their ids. */
	public List<CataloguedPlan> withIds(List<String> planIds) {
		return this.graph.rows(QueryFile.PLANS, "planIds", planIds, CataloguedPlan.class, PlanCatalogue::plan);
	}

	/** How many plans there are. */
	public long count(Region region, EditionScope editions) {
		return this.graph
			.rows(QueryFile.COUNT_PLANS, parameters(region, editions), Long.class,
					(types, row) -> row.get("total").asLong())
			.getFirst();
	}

	/** The prefectures whose plans are loaded, in the order of their codes. */
	public List<String> prefectures() {
		return this.graph.rows(QueryFile.PREFECTURES, Map.of(), String.class,
				(types, row) -> row.get("prefecture").asString());
	}

	private List<CataloguedPlan> plans(Region region, EditionScope editions, Paging paging) {
		Map<String, Object> parameters = parameters(region, editions);
		parameters.put("skip", paging.skip());
		parameters.put("size", paging.size());
		return this.graph.rows(QueryFile.PLANS_OF_MUNICIPALITIES, parameters, CataloguedPlan.class,
				PlanCatalogue::plan);
	}

	private static Map<String, Object> parameters(Region region, EditionScope editions) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("municipalities", region.municipalities());
		parameters.put("allEditions", editions == EditionScope.ALL);
		return parameters;
	}

	private static CataloguedPlan plan(TypeSystem types, Record row) {
		return new CataloguedPlan(PlanNode.of(row.get("plan"), row.get("municipality")),
				ElementCounts.of(row.get("plan")), Nodes.levelNames(row.get("plan")));
	}

}
