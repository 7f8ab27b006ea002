package io.taikei.query.goal;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.model.ElementId;
import io.taikei.query.goal.FoundGoals.FoundGoal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class GoalSearchIT {

	@Autowired
	private GoalSearch search;

	@Autowired
	private Initiatives initiatives;

	@BeforeAll
	static void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		graph.loadCurated();
	}

	@ParameterizedTest
	@ValueSource(strings = { "自然", "里山", "1-1", "子育て" })
	void countsWhatTheAnswerOfEachGoalShows(String text) {
		assertThat(this.search.goalsLike(text).goals()).isNotEmpty().allSatisfy((found) -> {
			GoalInitiatives answer = this.initiatives.supportingGoal(new ElementId(found.goal().id())).orElseThrow();
			assertThat(found.counts().initiatives()).isEqualTo(answer.stated().size());
			assertThat(found.counts().measures()).isEqualTo(answer.measures().size());
			assertThat(found.counts().counterparts()).isEqualTo(answer.counterparts().size());
			assertThat(found.path()).isEqualTo(answer.path());
		});
	}

	@Test
	void findsTheSameGoalsAsTheWholeAnswer() {
		FoundGoals found = this.search.goalsLike("自然");

		SupportingInitiatives answers = this.initiatives.supportingGoalsLike(GoalSearchRequest.of("自然"));
		assertThat(found.goals()).extracting(FoundGoal::goal)
			.containsExactlyElementsOf(answers.goals().stream().map((match) -> match.answer().goal()).toList());
		assertThat(found.goals()).extracting(FoundGoal::matching)
			.containsExactlyElementsOf(answers.goals().stream().map((match) -> match.matchedBy().size()).toList());
		assertThat(found.total()).isEqualTo(answers.total());
	}

	@Test
	void saysSoWhereNoGoalMatches() {
		assertThat(this.search.goalsLike("宇宙").goals()).isEmpty();
		assertThat(this.search.goalsLike("宇宙").explanation()).isNotNull();
		assertThat(this.search.goalsLike("の").terms()).isEmpty();
	}

}
