package io.taikei.query.plan;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThemes;
import io.taikei.loader.KeptComparison;
import io.taikei.loader.KeptComparison.By;
import io.taikei.loader.KeptComparisons;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ComparisonStatesIT {

	@Autowired
	private ComparisonStates states;

	@Autowired
	private KawasemiGraph graph;

	@Autowired
	private KeptComparisons comparisons;

	@Test
	void tellsWhatIsNotYetCompared(@Autowired MidorinoGraph midorino) {
		midorino.load(MidorinoThemes.themes());
		this.graph.load(MidorinoPlan.plan());
		this.graph.load(KawasemiPlan.plan());
		assertThat(states()).noneMatch(ComparisonState::isCompared)
			.extracting(ComparisonState::uncompared)
			.containsExactly((long) MidorinoPlan.plan().elements().size(),
					(long) KawasemiPlan.plan().elements().size());

		this.graph.load();
		assertThat(states()).containsExactly(new ComparisonState("999016-2", 0, List.of("999024-1"), List.of()),
				new ComparisonState("999024-1", 0, List.of("999016-2"), List.of()));

		this.comparisons.complete(KeptComparison.of(MidorinoPlan.ID, KawasemiPlan.ID, By.DEFAULT), false);
		assertThat(states()).noneMatch(ComparisonState::isCompared);
	}

	private List<ComparisonState> states() {
		return this.states.of(List.of(MidorinoPlan.ID, KawasemiPlan.ID));
	}

}
