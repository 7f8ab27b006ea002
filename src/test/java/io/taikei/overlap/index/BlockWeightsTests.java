package io.taikei.overlap.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BlockWeightsTests {

	private static final int UNIT = 1 << 12;

	private static final int DIMENSIONS = 50;

	@Test
	void boundsEachDocumentFromAboveAndClosely() {
		Random random = new Random(1);
		for (int round = 0; round < 200; round++) {
			List<SparseVector> documents = IntStream.rangeClosed(0, random.nextInt(BlockMaxima.BLOCK))
				.mapToObj((document) -> vector(random))
				.toList();
			SparseVector query = vector(random);

			int[] bounds = bounds(documents, query);

			for (int place = 0; place < BlockMaxima.BLOCK; place++) {
				double bound = bounds[place] / (double) UNIT / BlockWeights.ONE;
				double score = (place < documents.size()) ? documents.get(place).dot(query) : 0;
				assertThat(bound).isGreaterThanOrEqualTo(score).isCloseTo(score, within(0.02));
			}
		}
	}

	@Test
	void boundsNothingWithoutDocuments() {
		assertThat(bounds(List.of(SparseVector.of(Map.of())), SparseVector.of(Map.of(1, 1.0)))).containsOnly(0);
	}

	private static int[] bounds(List<SparseVector> documents, SparseVector query) {
		short[] factors = new short[DIMENSIONS];
		for (int i = 0; i < query.size(); i++) {
			factors[query.dimension(i)] = (short) Math.ceil((double) query.weight(i) * UNIT);
		}
		int[] bounds = new int[BlockMaxima.BLOCK];
		BlockWeights.of(documents).bound(factors, bounds);
		return bounds;
	}

	private static SparseVector vector(Random random) {
		Map<Integer, Double> vector = new HashMap<>();
		for (int left = 1 + random.nextInt(20); left > 0; left--) {
			vector.put(random.nextInt(DIMENSIONS), 0.1 + random.nextDouble());
		}
		return SparseVector.of(vector);
	}

}
