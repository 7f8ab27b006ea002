package io.taikei.validation;

import java.util.List;

import io.taikei.model.Placement;
import io.taikei.model.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionsKeepInferenceTests {

	private final SmallPlan plan = new SmallPlan();

	@ParameterizedTest
	@EnumSource(names = { "REVIEWED", "MODEL_READ" })
	void acceptsDecisionWithInference(Provenance decided) {
		place(decided, new Placement.Candidate(SmallPlan.ID.element("11-1"), 0.4));

		assertThat(this.plan.check(new DecisionsKeepInference())).isEmpty();
	}

	@Test
	void acceptsStatedPlacementWithoutInference() {
		assertThat(this.plan.check(new DecisionsKeepInference())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "REVIEWED", "MODEL_READ" })
	void reportsDecisionWithoutInference(Provenance decided) {
		place(decided, null);

		assertThat(this.plan.check(new DecisionsKeepInference()))
			.containsExactly("plan.txt:4 decision-without-inference");
	}

	private void place(Provenance standing, Placement.@Nullable Candidate inferred) {
		List<Placement> placements = this.plan.element("11-1.1").placements;
		placements.clear();
		placements.add(new Placement(SmallPlan.ID.element("11-1"), standing, null, 1, List.of(), inferred));
	}

}
