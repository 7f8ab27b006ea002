package io.taikei.query.comparison;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.KawasemiPlan;
import io.taikei.MidorinoPlan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.LocatedElement;
import io.taikei.query.comparison.Crosswalk.Gap;
import io.taikei.query.path.PathStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CrosswalksIT {

	@Autowired
	private Crosswalks crosswalks;

	@Autowired
	private KawasemiGraph graph;

	@BeforeAll
	void loadPlans() {
		this.graph.load();
		this.graph.loadCurated();
	}

	@Test
	void holdsTheGoalsOfOnePlanAgainstThePoliciesOfTheOther() {
		Crosswalk table = midorinoAgainstKawasemi(null, null);

		assertThat(table.fromKind()).isEqualTo(Kind.GOAL);
		assertThat(table.toKind()).isEqualTo(Kind.POLICY);
		assertThat(pairs(table)).containsExactly("999016-2:1-1 999024-1:1-1-1", "999016-2:2-1 999024-1:1-2-1");
		assertThat(table.explanation()).isNull();
	}

	@Test
	void tellsTheGapsOnBothSidesAndPlaceholdersApart() {
		Crosswalk table = midorinoAgainstKawasemi(null, null);

		assertThat(gaps(table.gaps().from())).containsExactly("999016-2:1-2", "999016-2:2-2");
		assertThat(gaps(table.gaps().to())).isEmpty();
		assertThat(ids(table.placeholders().from())).isEmpty();
		assertThat(ids(table.placeholders().to())).containsExactly("999024-1:1-1-2");
		assertThat(table.gaps().from().getFirst().located().path()).extracting(PathStep::id)
			.containsExactly("999016-2:1");
	}

	@Test
	void comparesInitiativesWhereAsked() {
		Crosswalk table = midorinoAgainstKawasemi(Kind.INITIATIVE, Kind.INITIATIVE);

		assertThat(pairs(table)).containsExactly("999016-2:1-1-1.2 999024-1:1-1-1.2");
		assertThat(gaps(table.gaps().to())).containsExactly("999024-1:1-1-1.1");
		assertThat(gaps(table.gaps().from())).hasSize(5);
	}

	@Test
	void leavesOutWhatTheRuleDoesNotTake() {
		Crosswalk table = midorinoAgainstKawasemi(Kind.GOAL, Kind.INITIATIVE);

		assertThat(table.rows()).isEmpty();
		assertThat(gaps(table.gaps().to())).containsExactly("999024-1:1-1-1.1", "999024-1:1-1-1.2");
		assertThat(table.explanation()).isNotNull();
	}

	@Test
	void looksFromThePlanOfTheRows() {
		Crosswalk table = between(KawasemiPlan.ID, MidorinoPlan.ID, Kind.INITIATIVE, Kind.INITIATIVE);

		assertThat(table.rows().getFirst().matches().getFirst().likeness().predicate()).isEqualTo("broadMatch");
	}

	@Test
	void usesWhatAPlanHasWhereItHasNoPolicies() {
		this.graph.load(KawasemiPlan.visionAndGoals());
		try {
			assertThat(midorinoAgainstKawasemi(null, null).toKind()).isEqualTo(Kind.GOAL);
		}
		finally {
			loadPlans();
		}
	}

	@Test
	void knowsNoPlanByAnotherId() {
		assertThat(this.crosswalks.between(MidorinoPlan.ID, new PlanId("999024-9"), null, null)).isEmpty();
		assertThat(this.crosswalks.between(new PlanId("999024-9"), MidorinoPlan.ID, null, null)).isEmpty();
	}

	private Crosswalk midorinoAgainstKawasemi(@Nullable Kind fromKind, @Nullable Kind toKind) {
		return between(MidorinoPlan.ID, KawasemiPlan.ID, fromKind, toKind);
	}

	private Crosswalk between(PlanId from, PlanId to, @Nullable Kind fromKind, @Nullable Kind toKind) {
		return this.crosswalks.between(from, to, fromKind, toKind).orElseThrow();
	}

	private static List<String> pairs(Crosswalk table) {
		return table.rows()
			.stream()
			.flatMap((row) -> row.matches().stream().map((match) -> row.element().id() + " " + match.element().id()))
			.toList();
	}

	private static List<String> gaps(List<Gap> gaps) {
		return ids(gaps.stream().map(Gap::located).toList());
	}

	private static List<String> ids(List<LocatedElement> elements) {
		return elements.stream().map((located) -> located.element().id()).toList();
	}

}
