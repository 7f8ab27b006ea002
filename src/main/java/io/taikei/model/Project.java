package io.taikei.model;

import java.util.List;

/**
 * What cuts across the tree (重点プロジェクト): it bundles elements that have their own place
 * elsewhere, and may hold initiatives of its own.
 */
public record Project(Label label, List<Placement> placements, List<Statement> statements,
		Delivery delivery) implements PlanElement {

	public Project {
		placements = List.copyOf(placements);
		statements = List.copyOf(statements);
	}

	public Project(Label label, List<Placement> placements, List<Statement> statements) {
		this(label, placements, statements, Delivery.NONE);
	}

	@Override
	public Kind kind() {
		return Kind.PROJECT;
	}

}
