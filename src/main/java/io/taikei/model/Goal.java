package io.taikei.model;

import java.util.List;

/** What a municipality wants to reach (基本目標). */
public record Goal(Label label, List<Placement> placements, List<Statement> statements,
		Delivery delivery) implements PlanElement {

	public Goal {
		placements = List.copyOf(placements);
		statements = List.copyOf(statements);
	}

	public Goal(Label label, List<Placement> placements, List<Statement> statements) {
		this(label, placements, statements, Delivery.NONE);
	}

	@Override
	public Kind kind() {
		return Kind.GOAL;
	}

}
