package io.taikei.graph;

import io.taikei.model.PlanElement.Kind;
import org.neo4j.driver.types.Node;

/** The labels that the graph gives to the kinds of elements. */
public final class Roles {

	private Roles() {
	}

	public static String label(Kind kind) {
		return switch (kind) {
			case FUTURE_VISION -> "FutureVision";
			case GOAL -> "Goal";
			case POLICY -> "Policy";
			case INITIATIVE -> "Initiative";
			case PROJECT -> "Project";
		};
	}

	/** The property of a plan that holds what it calls its levels of the kind. */
	public static String nameOfLevels(Kind kind) {
		return switch (kind) {
			case FUTURE_VISION -> "futureVisionNames";
			case GOAL -> "goalNames";
			case POLICY -> "policyNames";
			case INITIATIVE -> "initiativeNames";
			case PROJECT -> "projectNames";
		};
	}

	public static Kind kind(Node element) {
		return kind(element.labels());
	}

	/** The kind of an element by its labels. */
	public static Kind kind(Iterable<String> labels) {
		for (String label : labels) {
			for (Kind kind : Kind.values()) {
				if (label.equals(label(kind))) {
					return kind;
				}
			}
		}
		throw new IllegalStateException("No kind of element: " + labels);
	}

}
