package io.taikei.model;

import java.util.List;

/** A piece of work that carries out a policy (取組). */
public record Initiative(Label label, List<Placement> placements, List<Statement> statements,
		Delivery delivery) implements PlanElement {

	public Initiative {
		placements = List.copyOf(placements);
		statements = List.copyOf(statements);
	}

	public Initiative(Label label, List<Placement> placements, List<Statement> statements) {
		this(label, placements, statements, Delivery.NONE);
	}

	@Override
	public Kind kind() {
		return Kind.INITIATIVE;
	}

}
