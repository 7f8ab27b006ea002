package io.taikei.validation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceholdersAreEmptyTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsPlaceholderWithoutChildren() {
		this.plan.element("11-1.1").placeholder = true;

		assertThat(this.plan.check(new PlaceholdersAreEmpty())).isEmpty();
	}

	@Test
	void reportsChildOfPlaceholder() {
		this.plan.element("11-1").placeholder = true;

		assertThat(this.plan.check(new PlaceholdersAreEmpty())).containsExactly("plan.txt:4 placeholder-with-children");
	}

}
