package io.taikei.validation;

import java.util.List;

import io.taikei.model.Placement;
import io.taikei.model.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewsKeepInferenceTests {

	private final SmallPlan plan = new SmallPlan();

	@Test
	void acceptsReviewWithInference() {
		place(Standing.REVIEWED, new Placement.Candidate(SmallPlan.ID.element("11-1"), 0.4));

		assertThat(this.plan.check(new ReviewsKeepInference())).isEmpty();
	}

	@Test
	void acceptsStatedPlacementWithoutInference() {
		assertThat(this.plan.check(new ReviewsKeepInference())).isEmpty();
	}

	@Test
	void reportsReviewWithoutInference() {
		place(Standing.REVIEWED, null);

		assertThat(this.plan.check(new ReviewsKeepInference())).containsExactly("plan.txt:4 review-without-inference");
	}

	private void place(Standing standing, Placement.@Nullable Candidate inferred) {
		List<Placement> placements = this.plan.element("11-1.1").placements;
		placements.clear();
		placements.add(new Placement(SmallPlan.ID.element("11-1"), standing, 1, List.of(), inferred));
	}

}
