package io.taikei.overlap.index;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SmallIndexTests {

	@Test
	void scoresEachDocumentToTheLastBit() {
		List<List<SparseVector>> plans = new SyntheticPlans(5).plans(600);
		Random random = new Random(5);
		for (List<SparseVector> plan : plans) {
			SmallIndex index = new SmallIndex(plan);
			List<SparseVector> others = plans.get(random.nextInt(plans.size()));
			SparseVector query = others.get(random.nextInt(others.size()));

			assertThat(index.scores(query))
				.containsExactly(plan.stream().mapToDouble((vector) -> vector.dot(query)).toArray());
		}
	}

	@Test
	void knowsNothingOfOtherDimensions() {
		SparseVector query = SparseVector.of(Map.of(1, 1.0, 9, 1.0));

		assertThat(new SmallIndex(List.of(SparseVector.of(Map.of(3, 1.0)), SparseVector.of(Map.of()))).scores(query))
			.containsExactly(0, 0);
		assertThat(new SmallIndex(List.of()).scores(query)).isEmpty();
	}

}
