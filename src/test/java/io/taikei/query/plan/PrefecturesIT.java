package io.taikei.query.plan;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class PrefecturesIT {

	@Test
	void namesEachPrefectureOnce(@Autowired PlanCatalogue plans, @Autowired KawasemiGraph graph) {
		assertThat(plans.prefectures()).isEmpty();

		graph.load();

		assertThat(plans.prefectures()).containsExactly("架空県");
	}

}
