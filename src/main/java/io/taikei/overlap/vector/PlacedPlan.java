package io.taikei.overlap.vector;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.overlap.analysis.AnalysedPlan;

/**
 * A plan in a space of comparison, to be compared any number of times.
 *
 * @param id the plan
 * @param kinds its elements by kind, of the kinds that are compared
 */
public record PlacedPlan(PlanId id, Map<Kind, KindIndex> kinds) {

	/** The kinds that are compared: visions and projects are too general. */
	public static final List<Kind> KINDS = List.of(Kind.GOAL, Kind.POLICY, Kind.INITIATIVE);

	public static PlacedPlan of(AnalysedPlan plan, VectorSpace space) {
		Map<Kind, List<PlacedVector>> vectors = space.vectors(plan);
		Map<Kind, KindIndex> kinds = new EnumMap<>(Kind.class);
		KINDS.forEach((kind) -> kinds.put(kind, KindIndex.of(vectors.getOrDefault(kind, List.of()))));
		return new PlacedPlan(plan.id(), kinds);
	}

	/** How many elements it has that are compared. */
	public int size() {
		return this.kinds.values().stream().mapToInt((kind) -> kind.vectors().size()).sum();
	}

	public KindIndex of(Kind kind) {
		return Objects.requireNonNull(this.kinds.get(kind));
	}

}
