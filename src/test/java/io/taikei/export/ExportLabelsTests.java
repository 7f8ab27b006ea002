package io.taikei.export;

import java.util.List;

import io.taikei.model.ReviewState;
import io.taikei.query.overlap.OverlapReview;
import io.taikei.query.overlap.Similarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExportLabelsTests {

	@Test
	void saysWhoReviewedAndWhenAsFarAsThatWasKept() {
		assertThat(ExportLabels.standing(accepted(new OverlapReview("企画課", "2026-02-03", null))))
			.isEqualTo("確認済（企画課、2026-02-03）");
		assertThat(ExportLabels.standing(accepted(new OverlapReview("企画課", null, "同じ事業です。")))).isEqualTo("確認済（企画課）");
		assertThat(ExportLabels.standing(accepted(new OverlapReview(null, null, null)))).isEqualTo("確認済");
	}

	private static Similarity accepted(@Nullable OverlapReview review) {
		return new Similarity(0.5, null, null, null, true, ReviewState.ACCEPTED, review, true, null, null, null,
				List.of());
	}

}
