package io.taikei.library.comparison;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.loader.KeptComparisons;
import io.taikei.loader.LoadingLock;
import io.taikei.reader.PlanReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ComparisonKeepingIT {

	@Autowired
	private KeptComparisons kept;

	@Autowired
	private PendingComparisons comparisons;

	@Autowired
	private PlanReader reader;

	@Autowired
	private LoadingLock lock;

	@BeforeAll
	void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@Test
	void namesPlansOfTheSettingsThatAreNotLoaded() {
		assertThat(keeping(MidorinoPlan.ID + " 998800-1", "998800-1 998818-2").hint().orElseThrow())
			.contains("taikei.comparisons", "998800-1, 998818-2.")
			.doesNotContain(MidorinoPlan.ID.value());
		assertThat(keeping().hint()).isEmpty();
	}

	private ComparisonKeeping keeping(String... pairs) {
		ComparisonProperties properties = new ComparisonProperties(new ComparisonProperties.Overlaps(20, 4),
				List.of(pairs));
		return new ComparisonKeeping(this.kept, new ComparisonChoice(this.kept, properties), this.comparisons,
				this.reader, this.lock);
	}

}
