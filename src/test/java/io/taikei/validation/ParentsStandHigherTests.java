package io.taikei.validation;

import io.taikei.model.PlanElement.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParentsStandHigherTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsHigherParents() {
		assertThat(this.plan.check(new ParentsStandHigher())).isEmpty();
	}

	@Test
	void acceptsSecondLevelOfSameKind() {
		this.plan.add(Kind.GOAL, "111", "11");

		assertThat(this.plan.check(new ParentsStandHigher())).isEmpty();
	}

	@Test
	void acceptsInitiativeRightBelowGoal() {
		this.plan.add(Kind.INITIATIVE, "11.1", "11");

		assertThat(this.plan.check(new ParentsStandHigher())).isEmpty();
	}

	@Test
	void acceptsWhatAProjectBundles() {
		this.plan.add(Kind.PROJECT, "重点1", null);
		this.plan.element("11").placedIn("重点1");

		assertThat(this.plan.check(new ParentsStandHigher())).isEmpty();
	}

	@Test
	void reportsGoalPlacedInPolicy() {
		this.plan.add(Kind.GOAL, "12", "11-1");

		assertThat(this.plan.check(new ParentsStandHigher())).containsExactly("plan.txt:5 parent-of-lower-kind");
	}

}
