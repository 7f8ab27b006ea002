package io.taikei.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A node of a plan's tree. Its kind is its role, the same in every municipality; the
 * municipality's own name for the level is in the {@link Label}. Depth varies: an element
 * may hang from any higher element, and from several.
 */
public sealed interface PlanElement permits FutureVision, Goal, Policy, Initiative, Project {

	Label label();

	/** The elements this one is part of; empty where it hangs from the plan itself. */
	List<Placement> placements();

	/** What the document states about the element, in its order. */
	List<Statement> statements();

	/** Who carries the element out, and by what its success is measured. */
	Delivery delivery();

	Kind kind();

	default ElementId id() {
		return label().id();
	}

	/** Where the document has it: its name and code, and all that is stated about it. */
	default Stream<SourceSpan> sources() {
		Stream<SourceSpan> names = Stream.concat(Stream.of(label().source()), Stream.ofNullable(label().codeSource()));
		Stream<SourceSpan> texts = statements().stream()
			.flatMap((statement) -> Stream.concat(Stream.of(statement.source()),
					statement.footnotes().stream().map(Footnote::source)));
		return Stream
			.of(names, label().footnotes().stream().map(Footnote::source), texts,
					delivery().indicators().stream().map(Indicator::source))
			.flatMap(Function.identity());
	}

	/** The same with another label and other places. */
	default PlanElement with(Label label, List<Placement> placements) {
		return of(kind(), label, (this instanceof FutureVision vision) ? vision.field() : null, placements,
				statements(), delivery());
	}

	/** The element as the plan was read, whatever was decided since. */
	default PlanElement read() {
		return with(label().read(), placements().stream().map(Placement::read).toList());
	}

	/** Whether somebody has decided on its place or name since the plan was read. */
	default boolean isDecidedSince() {
		return label().asRead() != null || placements().stream().anyMatch((placement) -> placement.asRead() != null);
	}

	/**
	 * An element of the given kind.
	 * @param field the field of administration; only a future vision has one
	 */
	static PlanElement of(Kind kind, Label label, @Nullable String field, List<Placement> placements,
			List<Statement> statements, Delivery delivery) {
		return switch (kind) {
			case FUTURE_VISION -> new FutureVision(label, field, placements, statements, delivery);
			case GOAL -> new Goal(label, placements, statements, delivery);
			case POLICY -> new Policy(label, placements, statements, delivery);
			case INITIATIVE -> new Initiative(label, placements, statements, delivery);
			case PROJECT -> new Project(label, placements, statements, delivery);
		};
	}

	/** The roles of elements, from the top down; a project cuts across them. */
	enum Kind {

		FUTURE_VISION("将来像"), GOAL("目標"), POLICY("施策"), INITIATIVE("取組"), PROJECT("重点プロジェクト");

		private final String japanese;

		Kind(String japanese) {
			this.japanese = japanese;
		}

		/** What it is called where no municipality's own name is at hand. */
		public String japanese() {
			return this.japanese;
		}

	}

}
