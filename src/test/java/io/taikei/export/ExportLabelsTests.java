package io.taikei.export;

import java.util.List;

import io.taikei.model.Overlap.Tier;
import io.taikei.model.ReviewState;
import io.taikei.query.overlap.OverlapReview;
import io.taikei.query.overlap.Similarity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExportLabelsTests {

	@Test
	void saysWhoReviewedAndWhen() {
		assertThat(ExportLabels.standing(accepted(
				new OverlapReview("1", "企画課", "REVIEWER", "2026-02-03T09:00:00+09:00", "同じ事業です。", null, List.of()))))
			.isEqualTo("確認済（企画課、2026-02-03）");
	}

	private static Similarity accepted(OverlapReview review) {
		return new Similarity(0.5, null, null, null, null, Tier.DIRECT, true, true, ReviewState.ACCEPTED, review, true,
				null, null, null, List.of());
	}

}
