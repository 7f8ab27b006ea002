package io.taikei.validation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ElementsHaveParentTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsVisionOnTop() {
		assertThat(this.plan.check(new ElementsHaveParent())).isEmpty();
	}

	@Test
	void reportsGoalWithoutVision() {
		this.plan.element("11").placements.clear();

		assertThat(this.plan.check(new ElementsHaveParent())).containsExactly("plan.txt:2 element-without-parent");
	}

	@Test
	void reportsInitiativeWithoutPolicy() {
		this.plan.element("11-1.1").placements.clear();

		assertThat(this.plan.check(new ElementsHaveParent())).containsExactly("plan.txt:4 element-without-parent");
	}

}
