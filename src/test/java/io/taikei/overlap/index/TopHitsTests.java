package io.taikei.overlap.index;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TopHitsTests {

	@Test
	void keepsTheBestByDescendingScore() {
		TopHits best = new TopHits(3);

		best.offer(0, 0.4);
		best.offer(1, 0.9);
		best.offer(2, 0.1);
		best.offer(3, 0.5);
		best.offer(4, 0.3);

		assertThat(hits(best)).containsExactly(new Hit(1, 0.9), new Hit(3, 0.5), new Hit(0, 0.4));
	}

	@Test
	void keepsTheFirstDocumentsOfThoseThatScoreTheSame() {
		TopHits best = new TopHits(2);

		best.offer(7, 0.5);
		best.offer(3, 0.5);
		best.offer(9, 0.5);
		best.offer(5, 0.5);

		assertThat(hits(best)).containsExactly(new Hit(3, 0.5), new Hit(5, 0.5));
	}

	@Test
	void keepsAllWhereThereAreFewer() {
		TopHits best = new TopHits(100);

		assertThat(hits(best)).isEmpty();
		best.offer(2, 0.1);
		assertThat(hits(best)).containsExactly(new Hit(2, 0.1));
	}

	@Test
	void keepsOneAtLeast() {
		TopHits best = new TopHits(1);

		best.offer(0, 0.1);
		best.offer(1, 0.2);

		assertThat(hits(best)).containsExactly(new Hit(1, 0.2));
		assertThatIllegalArgumentException().isThrownBy(() -> new TopHits(0)).withMessageContaining("best 0");
	}

	private static List<Hit> hits(TopHits best) {
		return IntStream.range(0, best.size())
			.mapToObj((rank) -> new Hit(best.document(rank), best.score(rank)))
			.toList();
	}

}
