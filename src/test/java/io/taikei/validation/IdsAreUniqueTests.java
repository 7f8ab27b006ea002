package io.taikei.validation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdsAreUniqueTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsUniqueIds() {
		assertThat(this.plan.check(new IdsAreUnique())).isEmpty();
	}

	@Test
	void reportsElementWithIdOfAnother() {
		this.plan.element("11-1").id = this.plan.element("11").id;

		assertThat(this.plan.check(new IdsAreUnique())).containsExactly("plan.txt:3 duplicate-id");
	}

	@Test
	void reportsStatementWithIdOfAnother() {
		this.plan.element("11").states("進めます。");
		this.plan.element("11").statements.add(this.plan.element("11").statements.getFirst());

		assertThat(this.plan.check(new IdsAreUnique())).containsExactly("plan.txt:2 duplicate-id");
	}

}
