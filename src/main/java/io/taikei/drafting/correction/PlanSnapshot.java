package io.taikei.drafting.correction;

import java.util.List;

import io.taikei.model.AccountedPlan;
import io.taikei.model.Delivery;
import io.taikei.model.FutureVision;
import io.taikei.model.Label;
import io.taikei.model.LineAccount;
import io.taikei.model.Municipality;
import io.taikei.model.Placement;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.model.Statement;
import io.taikei.model.Succession;
import io.taikei.model.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was loaded when somebody began to correct it, in a form that is kept as
 * JSON. The components are those of {@link Plan}.
 */
public record PlanSnapshot(PlanId id, Municipality municipality, String edition, String title, Plan.Status status,
		int firstYear, @Nullable Integer lastYear, List<KeptElement> elements, List<Tree> trees,
		@Nullable Succession succession, List<LineAccount> sources) {

	public static PlanSnapshot of(AccountedPlan loaded) {
		Plan plan = loaded.plan();
		return new PlanSnapshot(plan.id(), plan.municipality(), plan.edition(), plan.title(), plan.status(),
				plan.firstYear(), plan.lastYear(), plan.elements().stream().map(KeptElement::of).toList(), plan.trees(),
				plan.succession(), loaded.sources());
	}

	/** The plan with its files. */
	public AccountedPlan plan() {
		return new AccountedPlan(new Plan(this.id, this.municipality, this.edition, this.title, this.status,
				this.firstYear, this.lastYear, this.elements.stream().map(KeptElement::element).toList(), this.trees,
				this.succession), this.sources);
	}

	/** An element of whichever kind. */
	record KeptElement(PlanElement.Kind kind, Label label, @Nullable String field, List<Placement> placements,
			List<Statement> statements, Delivery delivery) {

		static KeptElement of(PlanElement element) {
			return new KeptElement(element.kind(), element.label(),
					(element instanceof FutureVision vision) ? vision.field() : null, element.placements(),
					element.statements(), element.delivery());
		}

		PlanElement element() {
			return PlanElement.of(this.kind, this.label, this.field, this.placements, this.statements, this.delivery);
		}

	}

}
