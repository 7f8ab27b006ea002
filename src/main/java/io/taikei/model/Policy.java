package io.taikei.model;

import java.util.List;

/** A course of action towards a goal (施策). */
public record Policy(Label label, List<Placement> placements, List<Statement> statements,
		Delivery delivery) implements PlanElement {

	public Policy {
		placements = List.copyOf(placements);
		statements = List.copyOf(statements);
	}

	public Policy(Label label, List<Placement> placements, List<Statement> statements) {
		this(label, placements, statements, Delivery.NONE);
	}

	@Override
	public Kind kind() {
		return Kind.POLICY;
	}

}
