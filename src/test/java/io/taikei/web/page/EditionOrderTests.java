package io.taikei.web.page;

import java.util.List;

import io.taikei.graph.MunicipalityNode;
import io.taikei.graph.PlanNode;
import io.taikei.model.Plan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionOrderTests {

	private static final PlanNode FIRST = plan("1", Plan.Status.ADOPTED, 2006, false);

	private static final PlanNode SECOND = plan("2", Plan.Status.ADOPTED, 2016, true);

	private static final PlanNode NEXT = plan("3", Plan.Status.DRAFT, 2026, false);

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

	private static PlanNode plan(String edition, Plan.Status status, int firstYear, boolean current) {
		return new PlanNode("999997-" + edition, "風見市総合計画", edition, status, firstYear, null, current,
				new MunicipalityNode("999997", "風見市", "東京都"));
	}

}
