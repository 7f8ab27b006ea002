package io.taikei.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The state of the town that a plan aims at (将来像).
 *
 * @param field the field of administration that the document names beside it, such as
 * 協働・行財政
 */
public record FutureVision(Label label, @Nullable String field, List<Placement> placements, List<Statement> statements,
		Delivery delivery) implements PlanElement {

	public FutureVision {
		field = CanonicalText.orNull(field);
		placements = List.copyOf(placements);
		statements = List.copyOf(statements);
	}

	public FutureVision(Label label, @Nullable String field, List<Placement> placements, List<Statement> statements) {
		this(label, field, placements, statements, Delivery.NONE);
	}

	@Override
	public Kind kind() {
		return Kind.FUTURE_VISION;
	}

}
