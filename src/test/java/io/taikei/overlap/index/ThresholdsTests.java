package io.taikei.overlap.index;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThresholdsTests {

	@Test
	void asksTheSameScoreOfAllDocuments() {
		Thresholds thresholds = new Thresholds.Uniform(0.25);

		assertThat(thresholds.ofDocument(7)).isEqualTo(0.25);
		assertThat(thresholds.ofBlock(7)).isEqualTo(0.25);
	}

	@Test
	void asksTheLeastScoreOfItsDocumentsOfABlock() {
		double[] scores = new double[2 * BlockMaxima.BLOCK + 2];
		Arrays.fill(scores, 0.9);
		scores[3] = 0.2;
		scores[BlockMaxima.BLOCK] = 0.3;
		scores[scores.length - 1] = 0.4;
		Thresholds thresholds = new Thresholds.ByDocument(scores);

		assertThat(thresholds.ofBlock(0)).isEqualTo(0.2);
		assertThat(thresholds.ofBlock(1)).isEqualTo(0.3);
		assertThat(thresholds.ofBlock(2)).isEqualTo(0.4);
		assertThat(thresholds.ofDocument(3)).isEqualTo(0.2);
		assertThat(thresholds.ofDocument(4)).isEqualTo(0.9);
	}

}
