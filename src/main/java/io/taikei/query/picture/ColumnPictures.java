package io.taikei.query.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.PropertyValues;
import io.taikei.graph.Roles;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.Graph;
import io.taikei.query.PlanSummary;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.path.ElementRef;
import io.taikei.query.picture.Bundling.Pair;
import io.taikei.query.picture.Bundling.Place;
import io.taikei.query.picture.PlanColumns.Bundle;
import io.taikei.query.picture.PlanColumns.Column;
import io.taikei.query.picture.PlanColumns.Entry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several plans side by side, to be drawn (複数の計画はどこで重なるか？). */
@Service
@Transactional(readOnly = true)
public class ColumnPictures {

	private static final Map<Kind, String> COUNTS = new EnumMap<>(Map.of(Kind.FUTURE_VISION, "futureVisions", Kind.GOAL,
			"goals", Kind.POLICY, "policies", Kind.INITIATIVE, "initiatives", Kind.PROJECT, "projects"));

	private static final List<Kind> LEVELS = List.of(Kind.GOAL, Kind.POLICY, Kind.INITIATIVE, Kind.FUTURE_VISION);

	private final Graph graph;

	private final ComputedOverlaps computed;

	ColumnPictures(Graph graph, ComputedOverlaps computed) {
		this.graph = graph;
		this.computed = computed;
	}

	/** The plans that are loaded, side by side. */
	public PlanColumns of(ColumnRequest request) {
		List<Level> levels = levels(request);
		List<Row> rows = rows(levels, request.open());
		List<Column> columns = levels.stream().map((level) -> column(level, rows, request)).toList();
		ComparedPairs pairs = this.computed.among(ids(levels), request.tiers());
		return new PlanColumns(columns, bundles(request, columns, pairs), pairs.isComplete(), pairs.explanation());
	}

	private static List<String> ids(List<Level> levels) {
		return levels.stream().map((level) -> level.plan().id()).toList();
	}

	/**
	 * What stands in the column of each plan: the kind that was asked for, or another.
	 */
	private List<Level> levels(ColumnRequest request) {
		return this.graph
			.rows(QueryFile.PLANS, "planIds", request.planIds(), Level.class,
					(types, row) -> Level.of(row, request.kind()))
			.stream()
			.sorted(Comparator.comparingInt((level) -> request.planIds().indexOf(level.plan().id())))
			.toList();
	}

	private List<Row> rows(List<Level> levels, List<String> open) {
		return this.graph.rows(QueryFile.COLUMNS_OF_PLANS,
				Map.of("columns",
						levels.stream()
							.map((level) -> Map.of("planId", level.plan().id(), "role", Roles.label(level.kind())))
							.toList(),
						"openIds", open),
				Row.class, (types, row) -> Row.of(row));
	}

	private static Column column(Level level, List<Row> rows, ColumnRequest request) {
		List<Entry> entries = new ArrayList<>();
		rows.stream()
			.filter((row) -> row.wholeId() == null && row.planId().equals(level.plan().id()))
			.forEach((row) -> add(row, rows, request, entries, new HashSet<>()));
		return new Column(level.plan(), level.kind(), entries);
	}

	private static void add(Row row, List<Row> rows, ColumnRequest request, List<Entry> entries, Set<String> above) {
		String id = row.element().id();
		boolean open = request.open().contains(id) && above.add(id);
		entries.add(new Entry(row.element(), row.wholeId() != null, open, row.parts()));
		if (open) {
			rows.stream()
				.filter((part) -> id.equals(part.wholeId()))
				.forEach((part) -> add(part, rows, request, entries, above));
		}
	}

	private List<Bundle> bundles(ColumnRequest request, List<Column> columns, ComparedPairs pairs) {
		Map<String, Integer> at = places(columns);
		List<String> planIds = columns.stream().map((column) -> column.plan().id()).toList();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("planIds", planIds);
		parameters.put("shownIds", List.copyOf(at.keySet()));
		parameters.put("openIds", opened(columns));
		parameters.put("themeId", request.themeId());
		List<Place> places = this.graph.rows(QueryFile.PLACES_IN_COLUMNS, parameters, Place.class, Place::of);
		List<Pair> stored = this.graph.rows(QueryFile.PAIRS_AMONG_PLANS,
				Map.of("planIds", planIds, "tiers", request.tiers().names()), Pair.class, Pair::of);
		return new Bundling(request, places).of(stored, pairs.overlaps())
			.stream()
			.map((bundle) -> (place(at, bundle.from()) <= place(at, bundle.to())) ? bundle : bundle.turned())
			.toList();
	}

	private static Map<String, Integer> places(List<Column> columns) {
		Map<String, Integer> places = new HashMap<>();
		for (int at = 0; at < columns.size(); at++) {
			for (Entry entry : columns.get(at).entries()) {
				places.put(entry.element().id(), at);
			}
		}
		return places;
	}

	private static int place(Map<String, Integer> places, String id) {
		return Objects.requireNonNull(places.get(id));
	}

	private static List<String> opened(List<Column> columns) {
		return columns.stream()
			.flatMap((column) -> column.entries().stream())
			.filter(Entry::open)
			.map((entry) -> entry.element().id())
			.collect(Collectors.toList());
	}

	/**
	 * What stands in the column of a plan.
	 *
	 * @param plan the plan
	 * @param kind which of its elements
	 */
	private record Level(PlanSummary plan, Kind kind) {

		static Level of(Record row, Kind asked) {
			Optional<Kind> kind = Stream.concat(Stream.of(asked), LEVELS.stream())
				.filter((one) -> row.get("plan").get(Objects.requireNonNull(COUNTS.get(one))).asInt(0) > 0)
				.findFirst();
			return new Level(PlanSummary.of(row), kind.orElse(asked));
		}

	}

	/**
	 * An element that stands in a column.
	 *
	 * @param planId the plan's id
	 * @param element the element
	 * @param wholeId the id of the opened element that it is a part of; null for those of
	 * the column's own kind
	 * @param parts how many parts it has
	 */
	private record Row(String planId, ElementRef element, @Nullable String wholeId, long parts) {

		static Row of(Record row) {
			Node element = row.get("element").asNode();
			return new Row(element.get("planId").asString(), ElementRef.of(element),
					PropertyValues.text(row, "wholeId"), row.get("parts").asLong());
		}

	}

}
