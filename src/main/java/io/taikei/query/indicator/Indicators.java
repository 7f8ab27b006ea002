package io.taikei.query.indicator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.QueryFile;
import io.taikei.graph.PropertyValues;
import io.taikei.indicator.ComparedIndicator;
import io.taikei.indicator.IndicatorGroup;
import io.taikei.indicator.IndicatorGroups;
import io.taikei.indicator.SharedMeasure;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.model.ThemeId;
import io.taikei.query.AnswerText;
import io.taikei.query.Graph;
import io.taikei.query.Paging;
import io.taikei.query.PlanSummary;
import io.taikei.query.ThemeRef;
import io.taikei.query.overlap.ComparedPairs;
import io.taikei.query.overlap.ComputedOverlaps;
import io.taikei.query.path.ElementRef;
import io.taikei.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What plans measure their success by, side by side (指標の対照). */
@Service
@Transactional(readOnly = true)
public class Indicators {

	private final Graph graph;

	private final ComputedOverlaps computed;

	Indicators(Graph graph, ComputedOverlaps computed) {
		this.graph = graph;
		this.computed = computed;
	}

	/** The indicators of some plans, those together that are taken for the same. */
	public IndicatorComparison sideBySide(IndicatorRequest request) {
		List<String> planIds = request.planIds();
		Map<String, IndicatorRow> rows = rows(planIds, request.theme());
		List<IndicatorGroup> groups = IndicatorGroups.of(rows.values().stream().map(IndicatorRow::compared).toList())
			.stream()
			.sorted(Comparator.comparingInt((IndicatorGroup group) -> -group.members().size()))
			.toList();
		long shared = groups.stream().filter((group) -> group.shared() != null).count();
		return new IndicatorComparison(request.paging().of(groups.size()), this.graph.plans(planIds), rows.size(),
				shared, measures(request.paging().in(groups), rows), explanation(rows.size(), shared));
	}

	/**
	 * The elements of two plans that correspond, with their indicators; empty where one
	 * of the plans is not loaded.
	 */
	public Optional<CorrespondingIndicators> ofCorresponding(PlanId from, PlanId to, Paging paging) {
		return this.graph.plan(from)
			.flatMap((one) -> this.graph.plan(to).map((other) -> corresponding(one, other, paging)));
	}

	private CorrespondingIndicators corresponding(PlanSummary from, PlanSummary to, Paging paging) {
		ComparedPairs overlaps = this.computed.between(from.id(), to.id());
		List<Pair> pairs = this.graph.rows(QueryFile.PAIRS_WITH_INDICATORS,
				Map.of("fromPlanId", from.id(), "toPlanId", to.id(), "computed", overlaps.parameter()), Pair.class,
				Pair::of);
		Map<String, List<PlacedIndicator>> byElement = rows(List.of(from.id(), to.id()), null).values()
			.stream()
			.map((row) -> row.placed(row.compared()))
			.collect(Collectors.groupingBy((indicator) -> indicator.element().id()));
		return new CorrespondingIndicators(paging.of(pairs.size()), from, to,
				paging.in(pairs).stream().map((pair) -> pair.with(byElement)).toList(), overlaps.isComplete(),
				overlaps.explanation());
	}

	/** Of elements that address a theme, where one is named. */
	private Map<String, IndicatorRow> rows(List<String> planIds, @Nullable ThemeId theme) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("planIds", planIds);
		parameters.put("themeId", (theme != null) ? theme.value() : null);
		return this.graph.rows(QueryFile.INDICATORS_OF_PLANS, parameters, IndicatorRow.class, IndicatorRow::of)
			.stream()
			.collect(Collectors.toMap(IndicatorRow::id, Function.identity(), (first, same) -> first,
					LinkedHashMap::new));
	}

	private List<Measure> measures(List<IndicatorGroup> groups, Map<String, IndicatorRow> rows) {
		Map<String, ThemeRef> themes = this.graph.themeNames(groups.stream()
			.map(IndicatorGroup::shared)
			.filter(Objects::nonNull)
			.flatMap((shared) -> shared.themes().stream()));
		return groups.stream().map((group) -> measure(group, rows, themes)).toList();
	}

	private static Measure measure(IndicatorGroup group, Map<String, IndicatorRow> rows, Map<String, ThemeRef> themes) {
		ComparedIndicator first = group.members().getFirst();
		SharedMeasure shared = group.shared();
		List<PlacedIndicator> indicators = group.members()
			.stream()
			.map((member) -> row(rows, member).placed(member))
			.toList();
		return new Measure(row(rows, first).indicator().name(), first.unit(),
				(shared != null) ? Provenance.INFERRED : Provenance.STATED, (shared != null) ? shared.basis() : null,
				(shared != null) ? shared.words() : List.of(), (shared != null) ? themes(shared, themes) : List.of(),
				indicators);
	}

	private static IndicatorRow row(Map<String, IndicatorRow> rows, ComparedIndicator indicator) {
		return Objects.requireNonNull(rows.get(indicator.id()));
	}

	private static List<ThemeRef> themes(SharedMeasure shared, Map<String, ThemeRef> themes) {
		return shared.themes().stream().flatMap((id) -> Stream.ofNullable(themes.get(id))).toList();
	}

	private static Bilingual explanation(int indicators, long shared) {
		if (indicators == 0) {
			return AnswerText.of("no-indicators");
		}
		return (shared == 0) ? AnswerText.of("no-shared-indicators") : AnswerText.of("shared-indicators");
	}

	/** A row of pairs-with-indicators.cypher. */
	private record Pair(ElementRef element, ElementRef other, @Nullable Double score) {

		static Pair of(TypeSystem types, Record row) {
			return new Pair(ElementRef.of(row.get("element").asNode()), ElementRef.of(row.get("other").asNode()),
					PropertyValues.number(row, "score"));
		}

		CorrespondingElements with(Map<String, List<PlacedIndicator>> indicators) {
			return new CorrespondingElements(this.element, this.other, this.score,
					indicators.getOrDefault(this.element.id(), List.of()),
					indicators.getOrDefault(this.other.id(), List.of()));
		}

	}

}
