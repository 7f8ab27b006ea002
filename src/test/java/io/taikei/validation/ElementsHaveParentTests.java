package io.taikei.validation;

import io.taikei.model.PlanElement.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ElementsHaveParentTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsVisionOnTop() {
		assertThat(this.plan.check(new ElementsHaveParent())).isEmpty();
	}

	@Test
	void acceptsWhatStandsOnTopOfANamedTree() {
		this.plan.tree("行政経営計画", "11");

		assertThat(this.plan.check(new ElementsHaveParent())).isEmpty();
	}

	@Test
	void acceptsProjectThatCutsAcrossTheTree() {
		this.plan.add(Kind.PROJECT, "重点1", null);

		assertThat(this.plan.check(new ElementsHaveParent())).isEmpty();
	}

	@Test
	void reportsGoalWithoutVision() {
		this.plan.element("11").placements.clear();

		assertThat(this.plan.check(new ElementsHaveParent())).containsExactly("plan.txt:2 element-without-parent");
		assertThat(this.plan.messages(new ElementsHaveParent()))
			.containsExactly("Goal 998877-1:11 (明るいまち) is part of no other element; say under which it stands.");
	}

	@Test
	void reportsInitiativeWithoutPolicy() {
		this.plan.element("11-1.1").placements.clear();

		assertThat(this.plan.check(new ElementsHaveParent())).containsExactly("plan.txt:4 element-without-parent");
	}

}
