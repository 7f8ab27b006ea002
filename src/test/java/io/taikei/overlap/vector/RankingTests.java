package io.taikei.overlap.vector;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	@Test
	void tellsTheLikestAndTheNext() {
		Ranking ranking = new Ranking(new double[] { 0, 0.3, 0.0098, 0.0099, 0.6 });

		assertThat(ranking.size()).isEqualTo(5);
		assertThat(ranking.likeness(1)).isEqualTo(0.3);
		assertThat(ranking.likeness(3)).isEqualTo(0.0099);
		assertThat(ranking.best()).isEqualTo(0.6);
		assertThat(ranking.next(0.6)).isEqualTo(0.3);
		assertThat(ranking.next(0.3)).isEqualTo(0.6);
		assertThat(ranking.hasFirst(3)).isTrue();
		assertThat(ranking.hasFirst(2)).isFalse();
	}

	@Test
	void hasNoNextWhereNothingElseIsAlike() {
		assertThat(new Ranking(new double[] { 0.6, 0.0098 }).next(0.6)).isZero();
		assertThat(new Ranking(new double[] { 0.6, 0.6 }).next(0.6)).isEqualTo(0.6);
	}

	@Test
	void takesTheFirstOfThoseThatAreAlikeTheSameForTheLastCounterpart() {
		Ranking ranking = new Ranking(
				DoubleStream.concat(DoubleStream.of(0.2, 0.2), DoubleStream.generate(() -> 0.5).limit(11)).toArray());

		assertThat(ranking.hasFirst(12)).isTrue();
		assertThat(ranking.hasFirst(0)).isTrue();
		assertThat(ranking.hasFirst(1)).isFalse();
		assertThat(ranking.size()).isEqualTo(13);
	}

	@Test
	void hasNoCounterpartsWhereNothingIsAlike() {
		Ranking ranking = new Ranking(new double[] { 0.001 });

		assertThat(ranking.best()).isZero();
		assertThat(ranking.hasFirst(0)).isFalse();
	}

}
