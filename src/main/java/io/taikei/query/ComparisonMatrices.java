package io.taikei.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.model.ElementId;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.ComparisonMatrix.Cell;
import io.taikei.query.CorrespondingPairs.Pair;
import io.taikei.query.Crosswalk.Located;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How strongly two plans correspond, at a glance, and the pairs behind each field. */
@Service
@Transactional(readOnly = true)
public class ComparisonMatrices {

	private final Graph graph;

	private final CrosswalkSides sides;

	ComparisonMatrices(Graph graph, CrosswalkSides sides) {
		this.graph = graph;
		this.sides = sides;
	}

	/**
	 * Holds a plan against another.
	 * @param from whose elements the rows are
	 * @param to another plan
	 * @param fromKind which elements of the first; null as in a {@link Crosswalk}
	 * @param toKind which elements of the second; null as in a {@link Crosswalk}
	 * @return empty where one of the plans is not loaded
	 */
	public Optional<ComparisonMatrix> between(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		return this.sides.rows(from, fromKind)
			.flatMap((rows) -> this.sides.columns(to, toKind).map((columns) -> matrix(rows, columns)));
	}

	/**
	 * The pairs of two elements and of all that is below them.
	 * @return empty where one of the elements is in no plan
	 */
	public Optional<CorrespondingPairs> behind(ElementId row, ElementId column) {
		List<OverlapRow> pairs = this.graph.rows(QueryFile.PAIRS_OF_ELEMENTS,
				Map.of("rowId", row.value(), "columnId", column.value()), OverlapRow.class, OverlapRow::of);
		LocatedElements located = this.graph.located(
				Stream
					.concat(Stream.of(row.value(), column.value()),
							pairs.stream().flatMap((pair) -> Stream.of(pair.elementId(), pair.otherId())))
					.toList());
		return (located.contains(row.value()) && located.contains(column.value()))
				? Optional.of(open(row.value(), column.value(), pairs, located)) : Optional.empty();
	}

	private ComparisonMatrix matrix(CrosswalkSide rows, CrosswalkSide columns) {
		List<Cell> cells = this.graph.rows(QueryFile.COMPARISON_MATRIX,
				Map.of("fromPlanId", rows.plan().id(), "fromRole", Roles.label(rows.kind()), "toPlanId",
						columns.plan().id(), "toRole", Roles.label(columns.kind())),
				Cell.class, Cell::of);
		LocatedElements located = this.graph
			.located(Stream.of(rows.ids(), columns.ids()).flatMap(List::stream).toList());
		return new ComparisonMatrix(rows.plan(), columns.plan(), rows.kind(), columns.kind(), rows.all(located),
				columns.all(located), cells);
	}

	private CorrespondingPairs open(String row, String column, List<OverlapRow> pairs, LocatedElements located) {
		Map<String, NameOfTheme> themes = this.graph.themeNames(pairs);
		return new CorrespondingPairs(located(row, located), located(column, located), located.plan(row),
				located.plan(column), pairs.stream().map((pair) -> pair(pair, located, themes)).toList());
	}

	private static Pair pair(OverlapRow pair, LocatedElements located, Map<String, NameOfTheme> themes) {
		return new Pair(located(pair.elementId(), located), located(pair.otherId(), located), pair.likeness(themes));
	}

	private static Located located(String id, LocatedElements located) {
		return new Located(located.element(id), located.path(id));
	}

}
