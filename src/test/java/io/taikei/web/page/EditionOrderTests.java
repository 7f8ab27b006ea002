package io.taikei.web.page;

import java.util.List;

import io.taikei.query.catalog.CataloguedMunicipality;
import io.taikei.query.catalog.CataloguedPlan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionOrderTests {

	private static final CataloguedPlan FIRST = plan("1", "ADOPTED", 2006, false);

	private static final CataloguedPlan SECOND = plan("2", "ADOPTED", 2016, true);

	private static final CataloguedPlan NEXT = plan("3", "DRAFT", 2026, false);

	private final EditionOrder order = new EditionOrder(List.of(FIRST, SECOND, NEXT));

	@Test
	void listsTheCurrentEditionFirst() {
		assertThat(this.order.plans()).containsExactly(SECOND, FIRST, NEXT);
	}

	@Test
	void marksWhatCameBeforeTheCurrentEdition() {
		assertThat(this.order.isEarlier(FIRST)).isTrue();
		assertThat(this.order.isEarlier(SECOND)).isFalse();
		assertThat(this.order.isEarlier(NEXT)).isFalse();
	}

	private static CataloguedPlan plan(String edition, String status, int firstYear, boolean current) {
		return new CataloguedPlan("999997-" + edition, "風見市総合計画", edition, status, firstYear, null, current,
				new CataloguedMunicipality("999997", "風見市", "東京都"));
	}

}
