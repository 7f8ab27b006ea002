package io.taikei.validation;

import io.taikei.model.PlanElement.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LevelsAreNotMixedTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsOneLevelBelowEachParent() {
		this.plan.add(Kind.POLICY, "11-2", "11");

		assertThat(this.plan.check(new LevelsAreNotMixed())).isEmpty();
	}

	@Test
	void warnsOfAnotherLevelBesideOthers() {
		this.plan.add(Kind.INITIATIVE, "11-3", "11").levelName = "取組";

		assertThat(this.plan.check(new LevelsAreNotMixed())).containsExactly("plan.txt:5 mixed-levels");
	}

	@Test
	void acceptsProjectsAnywhere() {
		this.plan.add(Kind.PROJECT, "11-4", "11").levelName = "重点プロジェクト";

		assertThat(this.plan.check(new LevelsAreNotMixed())).isEmpty();
	}

}
