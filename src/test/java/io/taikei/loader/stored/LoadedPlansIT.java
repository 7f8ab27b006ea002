package io.taikei.loader.stored;

import java.util.stream.Stream;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThirdPlan;
import io.taikei.change.ElementChange;
import io.taikei.change.ElementChange.Kind;
import io.taikei.change.PlanDifference;
import io.taikei.model.AccountedPlan;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.validation.ValidPlans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class LoadedPlansIT {

	@Autowired
	private LoadedPlans plans;

	@Autowired
	private MidorinoGraph midorino;

	@BeforeEach
	void loadPlans(@Autowired KawasemiGraph graph) {
		graph.load();
		this.midorino.loadThird();
	}

	@AfterEach
	void forgetThird() {
		this.midorino.forgetThird();
	}

	@ParameterizedTest
	@MethodSource("plans")
	void readsAPlanBackAsItWasLoaded(Plan plan) {
		AccountedPlan loaded = this.plans.read(plan.id()).orElseThrow();

		assertThat(loaded.plan()).isEqualTo(plan);
		assertThat(loaded.sources()).isEqualTo(ValidPlans.sources(plan));
	}

	@Test
	void knowsNoPlanThatIsNotLoaded() {
		assertThat(this.plans.read(new PlanId("999016-9"))).isEmpty();
	}

	@Test
	void listsThePlansThatAreLoaded() {
		assertThat(this.plans.ids()).contains(MidorinoPlan.ID, MidorinoThirdPlan.ID, KawasemiPlan.ID)
			.isSortedAccordingTo((a, b) -> a.value().compareTo(b.value()));
	}

	@Test
	void tellsWhatLoadingWouldChange() {
		PlanDifference difference = this.plans.difference(ValidPlans.of(MidorinoPlan.without("2-2")));

		assertThat(difference.elements()).extracting(ElementChange::kind).containsExactly(Kind.REMOVED);
		assertThat(this.plans.difference(ValidPlans.of(MidorinoThirdPlan.plan())).isEmpty()).isTrue();
	}

	@Test
	void tellsThatLoadingWouldAddAll() {
		this.midorino.forgetThird();

		assertThat(this.plans.difference(ValidPlans.of(MidorinoThirdPlan.plan())).elements()).hasSize(17)
			.allMatch((change) -> change.kind() == Kind.ADDED);
	}

	static Stream<Plan> plans() {
		return Stream.of(MidorinoPlan.plan(), MidorinoThirdPlan.plan(), KawasemiPlan.plan());
	}

}
