package io.taikei.query.review;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.Decision.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class LatestDecisionsIT {

	@Autowired
	private LatestDecisions decisions;

	@BeforeAll
	static void decide(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.decide("999016-2:1-1~999024-1:1-1-1", Verdict.ACCEPTED);
		graph.decide("999016-2:1-1~999024-1:1-1", Verdict.REJECTED);
	}

	@AfterAll
	static void forget(@Autowired KawasemiGraph graph) {
		graph.forgetDecisions();
	}

	@Test
	void tellsTheLastFirst() {
		List<LatestDecision> latest = this.decisions.ofPlans(List.of(MidorinoPlan.ID.value()), 5);

		assertThat(latest).extracting(LatestDecision::verdict).containsExactly(Verdict.REJECTED, Verdict.ACCEPTED);
		assertThat(latest.getLast().otherTitle()).isEqualTo("河川環境の保護");
	}

	@Test
	void tellsNoMoreThanAskedForAndNoneOfOtherPlans() {
		assertThat(this.decisions.ofPlans(List.of(MidorinoPlan.ID.value()), 1)).hasSize(1);
		assertThat(this.decisions.ofPlans(List.of("999999-1", KawasemiPlan.ID.value()), 5)).isEmpty();
	}

}
