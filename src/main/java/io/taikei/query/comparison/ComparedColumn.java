package io.taikei.query.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.MappingProvenance;
import io.taikei.model.PlanElement.Kind;
import io.taikei.query.PlanSummary;
import io.taikei.query.comparison.Crosswalk.Match;
import io.taikei.query.comparison.OneToMany.Cell;
import io.taikei.query.comparison.OneToMany.Column;
import io.taikei.query.comparison.OneToMany.State;
import io.taikei.query.overlap.OverlapRow;
import io.taikei.query.plan.CataloguedPlan;
import org.jspecify.annotations.Nullable;

/**
 * A plan that another is held against, with all that was found.
 *
 * @param plan the plan
 * @param kind the kind of its elements that are compared
 * @param elements how many of them it has
 * @param compared whether all pairs with it could be found
 * @param pairs the pairs by the ids of the other's elements, the best first
 * @param decided what was decided to have no counterpart, by the ids of elements
 */
record ComparedColumn(PlanSummary plan, Kind kind, long elements, boolean compared, Map<String, List<OverlapRow>> pairs,
		Map<String, List<MappingProvenance>> decided) {

	static ComparedColumn of(CataloguedPlan plan, Kind kind, boolean compared, List<OverlapRow> pairs,
			Map<String, List<MappingProvenance>> decided) {
		return new ComparedColumn(PlanSummary.of(plan.plan(), plan.levels()), kind, plan.elements().of(kind), compared,
				pairs.stream()
					.collect(Collectors.groupingBy(OverlapRow::elementId, LinkedHashMap::new, Collectors.toList())),
				decided);
	}

	/** The kind that is compared where none is asked for: the first that the plan has. */
	static Kind kind(CataloguedPlan plan, @Nullable Kind asked) {
		return (asked != null) ? asked
				: CrosswalkSides.TO.stream()
					.filter((kind) -> plan.elements().of(kind) > 0)
					.findFirst()
					.orElse(CrosswalkSides.TO.getFirst());
	}

	/** The best counterparts of an element. */
	Stream<OverlapRow> best(String elementId, int size) {
		return all(elementId).stream().limit(size);
	}

	Column column() {
		return new Column(this.plan, this.kind, this.elements, this.compared, this.pairs.size());
	}

	/**
	 * What stands beside an element.
	 * @param reserved whether the document only reserves its place
	 * @param matches its best counterparts
	 */
	Cell cell(String elementId, boolean reserved, List<Match> matches) {
		List<MappingProvenance> decisions = this.decided.getOrDefault(elementId, List.of());
		return new Cell(this.plan.id(), state(reserved, matches, decisions), matches,
				all(elementId).size() - matches.size(), decisions);
	}

	private State state(boolean reserved, List<Match> matches, List<MappingProvenance> decisions) {
		if (!matches.isEmpty()) {
			return State.FOUND;
		}
		if (!decisions.isEmpty()) {
			return State.DECIDED_NONE;
		}
		if (reserved || this.elements == 0) {
			return State.NOTHING_TO_COMPARE;
		}
		return this.compared ? State.NONE : State.NOT_COMPARED;
	}

	private List<OverlapRow> all(String elementId) {
		return this.pairs.getOrDefault(elementId, List.of());
	}

}
