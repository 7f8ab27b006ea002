package io.taikei.overlap;

import java.util.List;

import io.taikei.KawasemiPlan;
import io.taikei.MidorinoMappings;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThemes;
import io.taikei.model.Evidence.Quote;
import io.taikei.model.Evidence.SharedTerm;
import io.taikei.model.Overlap;
import io.taikei.model.Predicate;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidPlans;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapFinderTests {

	private static final ValidPlan MIDORINO = ValidPlans.of(MidorinoPlan.plan());

	private static final ValidPlan KAWASEMI = ValidPlans.of(KawasemiPlan.plan());

	private static final ValidPlan NEIGHBOUR = ValidPlans.of(MidorinoMappings.neighbour());

	private final OverlapFinder finder = new OverlapFinder(MidorinoThemes.themes());

	@Test
	void comparesNoPlanWithItself() {
		assertThat(this.finder.add(List.of(MIDORINO))).isEmpty();
	}

	@Test
	void findsTheSameForAPlanThatIsAddedAgain() {
		List<Overlap> overlaps = this.finder.add(List.of(MIDORINO, KAWASEMI));

		assertThat(this.finder.add(List.of(KAWASEMI))).isEqualTo(overlaps);
	}

	@Test
	void givesOnlyTheOverlapsOfThePlansThatWereAdded() {
		this.finder.add(List.of(MIDORINO, KAWASEMI));

		assertThat(this.finder.add(List.of(NEIGHBOUR))).allMatch((overlap) -> overlap.isOf(NEIGHBOUR.plan().id()));
	}

	@Test
	void leavesOutWhatHasNoName() {
		assertThat(this.finder.add(List.of(MIDORINO, KAWASEMI)))
			.noneMatch((overlap) -> overlap.b().equals(KawasemiPlan.id("1-1-2")));
	}

	@Test
	void namesWhatIsNotAcceptedARelatedMatch() {
		assertThat(this.finder.add(List.of(MIDORINO, KAWASEMI))).allSatisfy((overlap) -> {
			if (!overlap.accepted()) {
				assertThat(overlap.predicate()).isEqualTo(Predicate.RELATED_MATCH);
			}
		});
	}

}
