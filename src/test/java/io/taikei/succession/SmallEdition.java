package io.taikei.succession;

import java.util.ArrayList;
import java.util.List;

import io.taikei.model.Delivery;
import io.taikei.model.Label;
import io.taikei.model.Municipality;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Succession;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidPlans;
import org.jspecify.annotations.Nullable;

/** Editions of the plan of a fictional town, each written as codes and titles. */
final class SmallEdition {

	private static final String FILE = "edition.txt";

	private static final List<Kind> BY_DEPTH = List.of(Kind.FUTURE_VISION, Kind.GOAL, Kind.POLICY);

	private SmallEdition() {
	}

	/**
	 * An edition of which nothing was decided.
	 * @param edition its number
	 * @param elements lines of a code and a title; 1 is a vision, 1-1 a goal, 1-1-1 a
	 * policy, and 1-1-1.1 an initiative, which the document gives no code; -1 is a goal
	 * below no vision
	 */
	static ValidPlan of(int edition, String elements) {
		return of(edition, elements, null);
	}

	static ValidPlan of(int edition, String elements, @Nullable Succession succession) {
		PlanId id = id(edition);
		List<PlanElement> read = new ArrayList<>();
		for (String line : elements.lines().toList()) {
			read.add(element(id, line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1),
					read.size() + 1));
		}
		return ValidPlans.of(new Plan(id, new Municipality("999016", "みどり野市", "架空県"), Integer.toString(edition), "計画",
				Plan.Status.ADOPTED, 2000 + 10 * edition, null, read, List.of(), succession));
	}

	static PlanId id(int edition) {
		return PlanId.of("999016", Integer.toString(edition));
	}

	private static PlanElement element(PlanId plan, String path, String title, int line) {
		boolean coded = !path.contains(".");
		SourceSpan source = SourceSpan.line(FILE, line);
		String code = coded ? path : null;
		Label label = new Label(plan.element(path), code, code, title, Provenance.STATED, "段", line, false, null,
				List.of(), coded ? source : null, source);
		return PlanElement.of(coded ? BY_DEPTH.get(path.split("-", -1).length - 1) : Kind.INITIATIVE, label, null,
				parents(plan, path), List.of(), Delivery.NONE);
	}

	private static List<Placement> parents(PlanId plan, String path) {
		int end = Math.max(path.lastIndexOf('-'), path.lastIndexOf('.'));
		return (end <= 0) ? List.of() : List.of(Placement.stated(plan.element(path.substring(0, end))));
	}

}
