package io.taikei.validation;

import io.taikei.model.PlanElement.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodesAreUniqueTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsSameCodeOnAnotherLevel() {
		this.plan.element("11").code = "1";

		assertThat(this.plan.check(new CodesAreUnique())).isEmpty();
	}

	@Test
	void reportsCodeOfAnotherElementOfItsKind() {
		this.plan.add(Kind.GOAL, "12", "1").code = "11";

		assertThat(this.plan.check(new CodesAreUnique())).containsExactly("plan.txt:5 duplicate-code");
	}

	@Test
	void acceptsSameCodeInAnotherTree() {
		this.plan.add(Kind.GOAL, "12", "1").code = "11";
		this.plan.tree("分野別計画", "11");
		this.plan.tree("行政経営計画", "12");

		assertThat(this.plan.check(new CodesAreUnique())).isEmpty();
	}

	@Test
	void acceptsElementsWithoutACode() {
		this.plan.element("11").code = null;
		this.plan.add(Kind.GOAL, "12", "1").code = null;

		assertThat(this.plan.check(new CodesAreUnique())).isEmpty();
	}

	@Test
	void leavesRepeatedIdToItsOwnRule() {
		SmallElement repeated = this.plan.add(Kind.GOAL, "12", "1");
		repeated.code = "11";
		repeated.id = this.plan.element("11").id;

		assertThat(this.plan.check(new CodesAreUnique())).isEmpty();
	}

}
