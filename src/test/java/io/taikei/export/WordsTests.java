package io.taikei.export;

import java.util.List;

import io.taikei.model.ReviewState;
import io.taikei.query.Likeness;
import io.taikei.query.OverlapReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@Test
	void saysWhoReviewedAndWhenAsFarAsThatWasKept() {
		assertThat(Words.standing(accepted(new OverlapReview("企画課", "2026-02-03", null))))
			.isEqualTo("確認済（企画課、2026-02-03）");
		assertThat(Words.standing(accepted(new OverlapReview("企画課", null, "同じ事業です。")))).isEqualTo("確認済（企画課）");
		assertThat(Words.standing(accepted(new OverlapReview(null, null, null)))).isEqualTo("確認済");
	}

	private static Likeness accepted(@Nullable OverlapReview review) {
		return new Likeness(0.5, null, null, null, true, ReviewState.ACCEPTED, review, true, null, null, List.of());
	}

}
