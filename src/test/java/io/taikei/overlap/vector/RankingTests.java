package io.taikei.overlap.vector;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	@Test
	void keepsWhatIsAlikeInItsPlace() {
		Ranking ranking = new Ranking(new double[] { 0, 0.3, 0.0098, 0.0099, 0.6 });

		assertThat(ranking.size()).isEqualTo(3);
		assertThat(ranking.place(0)).isEqualTo(1);
		assertThat(ranking.place(1)).isEqualTo(3);
		assertThat(ranking.likeness(1)).isEqualTo(0.0099);
		assertThat(ranking.place(2)).isEqualTo(4);
		assertThat(ranking.best()).isEqualTo(0.6);
	}

	@Test
	void takesTheFirstOfThoseThatAreAlikeTheSameForTheLastCounterpart() {
		Ranking ranking = new Ranking(
				DoubleStream.concat(DoubleStream.of(0.2, 0.2), DoubleStream.generate(() -> 0.5).limit(11)).toArray());

		assertThat(ranking.hasFirst(12, 0.5)).isTrue();
		assertThat(ranking.hasFirst(0, 0.2)).isTrue();
		assertThat(ranking.hasFirst(1, 0.2)).isFalse();
		assertThat(ranking.size()).isEqualTo(13);
	}

	@Test
	void hasNoCounterpartsWhereNothingIsAlike() {
		Ranking ranking = new Ranking(new double[] { 0.001 });

		assertThat(ranking.size()).isZero();
		assertThat(ranking.best()).isZero();
		assertThat(ranking.hasFirst(0, 0.001)).isFalse();
	}

}
