package io.taikei.validation;

import io.taikei.model.PlanElement.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlacementsHaveNoCycleTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsTree() {
		assertThat(this.plan.check(new PlacementsHaveNoCycle())).isEmpty();
	}

	@Test
	void acceptsElementBelowSeveralParents() {
		this.plan.add(Kind.GOAL, "12", "1");
		this.plan.element("11-1").placedIn("12");

		assertThat(this.plan.check(new PlacementsHaveNoCycle())).isEmpty();
	}

	@Test
	void reportsEveryElementOfCycleAndNoneBelow() {
		this.plan.element("1").placedIn("11");

		assertThat(this.plan.check(new PlacementsHaveNoCycle())).containsExactly("plan.txt:1 placement-cycle",
				"plan.txt:2 placement-cycle");
	}

	@Test
	void reportsElementPlacedInItself() {
		this.plan.element("11-1.1").placedIn("11-1.1");

		assertThat(this.plan.check(new PlacementsHaveNoCycle())).containsExactly("plan.txt:4 placement-cycle");
	}

}
