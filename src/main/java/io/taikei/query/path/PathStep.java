package io.taikei.query.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.taikei.model.Decider;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One element on the way from the top of a plan down to another element.
 *
 * @param id the element's id
 * @param kind its role in the tree
 * @param code its code
 * @param title its title
 * @param levelName the municipality's own name for the level
 * @param naming how it is known that code and title belong together
 * @param namedBy who decided that; null where nobody did
 * @param status how it is known that this step is part of the step before it, or of the
 * plan, for the first step
 * @param decidedBy who decided that; null where nobody did
 * @param source where its title stands
 */
public record PathStep(String id, PlanElement.Kind kind, @Nullable String code, String title, String levelName,
		Provenance naming, @Nullable Decider namedBy, Provenance status, @Nullable Decider decidedBy,
		SourceSpan source) {

	/** The last goal on a way down. */
	public static Optional<PathStep> nearestGoal(List<PathStep> path) {
		return path.reversed().stream().filter((step) -> step.kind() == PlanElement.Kind.GOAL).findFirst();
	}

	/** The steps of a way down, by code and title. */
	public static String joined(List<PathStep> path) {
		return path.stream()
			.map((step) -> (step.code() != null) ? step.code() + " " + step.title() : step.title())
			.collect(Collectors.joining(" › "));
	}

}
