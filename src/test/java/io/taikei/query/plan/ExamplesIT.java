package io.taikei.query.plan;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.MidorinoGraph;
import io.taikei.model.ElementId;
import io.taikei.query.goal.Initiatives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ExamplesIT {

	@Autowired
	private Examples examples;

	@Autowired
	private Initiatives initiatives;

	private List<Example> ofNothing;

	private List<Example> ofOneTown;

	@BeforeAll
	void loadPlans(@Autowired MidorinoGraph midorino, @Autowired KawasemiGraph kawasemi) {
		this.ofNothing = this.examples.ofPlans(5);
		midorino.load();
		this.ofOneTown = this.examples.ofPlans(5);
		kawasemi.load();
	}

	@Test
	void asksOfEveryTownAboutAnElementThatResemblesOneOfAnother() {
		assertThat(this.examples.ofPlans(5)).extracting(Example::municipality).containsExactly("みどり野市", "かわせみ町");
		assertThat(this.examples.ofPlans(5)).allSatisfy((example) -> {
			assertThat(example.values()).containsEntry("goalId", example.goal().id());
			assertThat(example.values().get("otherId")).startsWith(example.values().get("otherPlanId") + ":");
		});
	}

	@Test
	void offersFirstWhatInitiativesAreStatedFor() {
		Example first = this.examples.ofPlans(1).getFirst();

		assertThat(this.initiatives.supportingGoal(new ElementId(first.goal().id())).orElseThrow().stated())
			.isNotEmpty();
	}

	@Test
	void needsNoOtherTown() {
		assertThat(this.ofOneTown).singleElement()
			.satisfies((example) -> assertThat(example.values()).containsEntry("planId", "999016-2")
				.containsEntry("role", "Policy")
				.doesNotContainKey("otherPlanId"));
		assertThat(this.ofNothing).isEmpty();
	}

}
