package io.taikei.query;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.Nodes;
import io.taikei.graph.Roles;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.path.ElementRef;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs query files, each in a transaction that only reads: of a cluster, any member may
 * answer it.
 */
@Component
@Transactional(readOnly = true)
public class Graph {

	private final Neo4jClient client;

	Graph(Neo4jClient client) {
		this.client = client;
	}

	public <R> List<R> rows(QueryFile file, Map<String, Object> parameters, Class<R> type,
			BiFunction<TypeSystem, Record, R> mapping) {
		return List.copyOf(this.client.query(file.text()).bindAll(parameters).fetchAs(type).mappedBy(mapping).all());
	}

	/** The same by ids alone, where there are any. */
	public <R> List<R> rows(QueryFile file, String parameter, Collection<String> ids, Class<R> type,
			BiFunction<TypeSystem, Record, R> mapping) {
		return ids.isEmpty() ? List.of() : rows(file, Map.of(parameter, List.copyOf(ids)), type, mapping);
	}

	/** Every way from the elements up to their plans, an element's first place first. */
	public List<TracedElement> traceUpward(Collection<String> elementIds) {
		return rows(QueryFile.TRACE_UPWARD, "elementIds", elementIds, TracedElement.class, TracedElement::of);
	}

	/** An element with its first place; empty where it is not loaded. */
	public Optional<TracedElement> firstPlace(ElementId id) {
		return traceUpward(List.of(id.value())).stream().findFirst();
	}

	/** A goal with its first place; empty where none has this id. */
	public Optional<TracedElement> goal(ElementId id) {
		return firstPlace(id).filter((place) -> Roles.kind(place.element()) == Kind.GOAL);
	}

	/**
	 * Elements with their plans and their first places; an id that is none is left out.
	 */
	public LocatedElements located(Collection<String> elementIds) {
		return located(traceUpward(elementIds.stream().distinct().toList()).stream());
	}

	/** The same for elements whose ways are known, an element's first place first. */
	public LocatedElements located(Stream<TracedElement> places) {
		Map<String, TracedElement> traced = places
			.collect(Collectors.toMap((row) -> Nodes.id(row.element()), Function.identity(), (first, next) -> first));
		return new LocatedElements(traced,
				describe(traced.values().stream().map(TracedElement::element).toList(), List.of()));
	}

	/** The names of those of the themes that are loaded. */
	public Map<String, ThemeRef> themeNames(Stream<String> ids) {
		return rows(QueryFile.NAMES_OF_THEMES, "themeIds", ids.distinct().toList(), ThemeRef.class,
				(types, row) -> ThemeRef.of(row.get("theme")))
			.stream()
			.collect(Collectors.toMap(ThemeRef::id, Function.identity()));
	}

	public Optional<PlanSummary> plan(PlanId planId) {
		return plans(List.of(planId.value())).stream().findFirst();
	}

	/** How far the plans of municipalities have been compared with all others. */
	public ComparisonState comparisonState(Region region) {
		return new ComparisonState(
				rows(QueryFile.COMPARED, Collections.singletonMap("municipalities", region.municipalities()),
						ComparisonState.Row.class, ComparisonState.Row::of));
	}

	/** The same of those of some plans. */
	public ComparisonState comparisonState(Stream<PlanSummary> plans) {
		return comparisonState(new Region(plans.map((plan) -> plan.municipality().code()).distinct().toList()));
	}

	/** Those of the plans that are loaded, in the order of their ids. */
	public List<PlanSummary> plans(Collection<String> planIds) {
		return rows(QueryFile.PLANS, "planIds", planIds, PlanSummary.class, (types, row) -> PlanSummary.of(row));
	}

	public Descriptions describe(Collection<Node> elements, Collection<Relationship> links) {
		List<String> ids = elements.stream().map(Nodes::id).distinct().toList();
		List<String> named = links.stream().flatMap(Descriptions::namedBy).distinct().toList();
		return new Descriptions(
				byId(QueryFile.TEXTS_OF_ELEMENTS, ids, TextsOfElement.class, TextsOfElement::of, TextsOfElement::id),
				byId(QueryFile.NAMES_OF_ELEMENTS, named, ElementRef.class,
						(types, row) -> ElementRef.of(row.get("element").asNode()), ElementRef::id));
	}

	private <R> Map<String, R> byId(QueryFile file, List<String> ids, Class<R> type,
			BiFunction<TypeSystem, Record, R> mapping, Function<R, String> id) {
		return rows(file, "elementIds", ids, type, mapping).stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
