package io.taikei.validation;

import java.util.List;

import io.taikei.model.Placement;
import io.taikei.model.Provenance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConfidencesAreProbabilitiesTests {

	private final SmallPlan plan = new SmallPlan();

	@ParameterizedTest
	@CsvSource({ "INFERRED, 0.6, 0.4", "INFERRED, 0.6, 0.1", "INFERRED, 1, 0.000001", "INFERRED, 1, 0",
			"REVIEWED, 1, 0.9", "MODEL_READ, 1, 0.9", "STATED, 1, 0" })
	void acceptsProbabilities(Provenance standing, double confidence, double alternative) {
		place(standing, confidence, alternative);

		assertThat(this.plan.check(new ConfidencesAreProbabilities())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "INFERRED, 0.6, 0.5", "INFERRED, 1.1, 0", "INFERRED, -0.1, 0", "INFERRED, 0.5, -0.1",
			"INFERRED, NaN, 0", "STATED, 0.9, 0", "REVIEWED, 0.9, 0", "MODEL_READ, 0.9, 0" })
	void reportsWhatIsNoProbability(Provenance standing, double confidence, double alternative) {
		place(standing, confidence, alternative);

		assertThat(this.plan.check(new ConfidencesAreProbabilities()))
			.containsExactly("plan.txt:4 confidence-out-of-range");
	}

	private void place(Provenance standing, double confidence, double alternative) {
		List<Placement> placements = this.plan.element("11-1.1").placements;
		placements.clear();
		placements.add(new Placement(SmallPlan.ID.element("11-1"), standing, null, confidence,
				List.of(new Placement.Candidate(SmallPlan.ID.element("11"), alternative)), null));
	}

}
