package io.taikei.loader.decision;

import java.util.List;
import java.util.Map;

import io.taikei.MidorinoPlan;
import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.FutureVision;
import io.taikei.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Midorino's plan as a new numbering makes it: the same elements, some with the ids of
 * others.
 */
public final class RenumberedPlan {

	private final Map<String, String> codes;

	/**
	 * A new numbering.
	 * @param codes the new codes by the old ones; the others stay
	 */
	public RenumberedPlan(Map<String, String> codes) {
		this.codes = codes;
	}

	public Plan of(Plan plan) {
		return MidorinoPlan.with(plan.elements().stream().map(this::element).toList());
	}

	private PlanElement element(PlanElement element) {
		Label label = element.label();
		ElementId id = id(label.id());
		return PlanElement.of(element.kind(),
				new Label(id, code(label), code(label), label.title(), label.naming(), label.namedBy(),
						label.levelName(), label.order(), label.placeholder(), label.note(), label.footnotes(),
						label.codeSource(), label.source()),
				field(element), element.placements().stream().map(this::placement).toList(),
				element.statements().stream().map((statement) -> statement(id, statement)).toList(),
				element.delivery());
	}

	private static @Nullable String field(PlanElement element) {
		return (element.kind() == Kind.FUTURE_VISION) ? ((FutureVision) element).field() : null;
	}

	private @Nullable String code(Label label) {
		return (label.code() == null) ? null : this.codes.getOrDefault(label.code(), label.code());
	}

	private Placement placement(Placement placement) {
		return new Placement(id(placement.parent()), placement.standing(), placement.decider(), placement.confidence(),
				placement.alternatives().stream().map(this::candidate).toList(),
				(placement.inferred() != null) ? candidate(placement.inferred()) : null);
	}

	private Candidate candidate(Candidate candidate) {
		return new Candidate(id(candidate.parent()), candidate.confidence());
	}

	private static Statement statement(ElementId id, Statement statement) {
		String own = statement.id().value();
		return new Statement(new ElementId(id.value() + own.substring(own.lastIndexOf(".s"))), statement.kind(),
				statement.text(), statement.footnotes(), statement.source());
	}

	private ElementId id(ElementId id) {
		String code = id.value().substring(MidorinoPlan.ID.value().length() + 1);
		return MidorinoPlan.id(this.codes.getOrDefault(code, code));
	}

	/** Elements of the plan, without those of some codes. */
	static Plan without(List<String> codes) {
		return MidorinoPlan.with(MidorinoPlan.plan()
			.elements()
			.stream()
			.filter((element) -> codes.stream().noneMatch((code) -> element.id().equals(MidorinoPlan.id(code))))
			.toList());
	}

}
