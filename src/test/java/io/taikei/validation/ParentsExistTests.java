package io.taikei.validation;

import java.util.List;

import io.taikei.model.Placement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParentsExistTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsKnownParents() {
		assertThat(this.plan.check(new ParentsExist())).isEmpty();
	}

	@Test
	void reportsUnknownParent() {
		this.plan.element("11").placedIn("9");

		assertThat(this.plan.check(new ParentsExist())).containsExactly("plan.txt:2 unknown-parent");
	}

	@Test
	void reportsUnknownAlternative() {
		this.plan.element("11-1").placements.add(Placement.inferred(SmallPlan.ID.element("11"), 0.6,
				List.of(new Placement.Candidate(SmallPlan.ID.element("19"), 0.4))));

		assertThat(this.plan.check(new ParentsExist())).containsExactly("plan.txt:3 unknown-parent");
	}

}
