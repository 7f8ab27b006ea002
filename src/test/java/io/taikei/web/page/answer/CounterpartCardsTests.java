package io.taikei.web.page.answer;

import java.util.List;
import java.util.Map;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.query.goal.GoalInitiatives.Counterpart;
import io.taikei.query.path.PathStep;
import io.taikei.web.page.SampleTown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CounterpartCardsTests {

	private static final Counterpart POLICY = SampleTown.counterpartOf(Kind.POLICY, "3-1", "緑地の保全");

	@Test
	void putsAnInitiativeOnTheCardOfItsPolicy() {
		List<ShownCounterpart> cards = CounterpartCards
			.of(List.of(shown(SampleTown.counterpartOf(Kind.INITIATIVE, "3-1-1", "植樹"), POLICY), shown(POLICY, null)));

		assertThat(titles(cards)).containsExactly("緑地の保全");
		assertThat(titles(cards.getFirst().below())).containsExactly("植樹");
	}

	@Test
	void leavesAnInitiativeAloneWhosePolicyIsNoCounterpart() {
		List<ShownCounterpart> cards = CounterpartCards
			.of(List.of(shown(SampleTown.counterpartOf(Kind.INITIATIVE, "3-1-1", "植樹"), POLICY)));

		assertThat(titles(cards)).containsExactly("植樹");
	}

	@Test
	void makesOneCardOfCounterpartsOfOneName() {
		List<ShownCounterpart> cards = CounterpartCards
			.of(List.of(shown(POLICY, null), shown(SampleTown.counterpartOf(Kind.POLICY, "4-1", "道路"), null),
					shown(SampleTown.counterpartOf(Kind.GOAL, "5", "緑地の保全"), null)));

		assertThat(titles(cards)).containsExactly("緑地の保全", "道路");
		assertThat(titles(cards.getFirst().same())).containsExactly("緑地の保全");
	}

	private static List<String> titles(List<ShownCounterpart> cards) {
		return cards.stream().map((card) -> card.found().element().title()).toList();
	}

	private static ShownCounterpart shown(Counterpart counterpart, @Nullable Counterpart above) {
		return ShownCounterpart.of(SampleTown.PLAN, counterpart, (above != null) ? List.of(step(above)) : List.of(),
				Map.of());
	}

	private static PathStep step(Counterpart above) {
		return new PathStep(above.element().id(), above.element().kind(), above.element().code(),
				above.element().title(), above.element().levelName(), Provenance.STATED, null, Provenance.STATED, null,
				above.element().source());
	}

}
