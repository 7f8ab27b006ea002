package io.taikei.query.goal;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThirdPlan;
import io.taikei.query.path.ElementRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class GoalChoicesIT {

	@Autowired
	private GoalChoices goals;

	@Autowired
	private MidorinoGraph graph;

	@BeforeAll
	void loadBothEditions() {
		this.graph.load();
		this.graph.loadThird();
	}

	@Test
	void listsTheGoalsOfEveryEditionByWhatTheyHangFrom() {
		List<GoalsOfPlan> lists = this.goals.ofMunicipality("999016");

		assertThat(lists).extracting((list) -> list.plan().id())
			.containsExactly(MidorinoPlan.ID.value(), MidorinoThirdPlan.ID.value());
		assertThat(lists.getLast().branches()).flatExtracting((branch) -> codes(Stream.ofNullable(branch.top())))
			.containsExactly("1", "2", "3");
		assertThat(lists.getLast().branches()).extracting((branch) -> codes(branch.goals().stream()))
			.containsExactly(List.of("1-1", "1-2"), List.of("2-1"), List.of("3-1"));
	}

	@Test
	void beginsWithAGoalOfTheCurrentEditionThatHasInitiatives() {
		assertThat(this.goals.toBeginWith()).contains(MidorinoThirdPlan.ID.element("1-1"));
	}

	@Test
	void knowsNoGoalsOfAMunicipalityThatIsNotLoaded() {
		assertThat(this.goals.ofMunicipality("999997")).isEmpty();
	}

	private static List<String> codes(Stream<ElementRef> elements) {
		return elements.map(ElementRef::code).toList();
	}

}
