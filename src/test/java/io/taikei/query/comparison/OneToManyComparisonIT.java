package io.taikei.query.comparison;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.KawasemiGraph;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.PlanId;
import io.taikei.query.Paging;
import io.taikei.query.TierScope;
import io.taikei.query.comparison.OneToMany.Cell;
import io.taikei.query.comparison.OneToMany.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class OneToManyComparisonIT {

	private static final PlanId MIDORINO = new PlanId("999016-2");

	private static final PlanId KAWASEMI = new PlanId("999024-1");

	@Autowired
	private OneToManyComparison comparison;

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
	void answersInEachCellWhatTwoPlansAlone() {
		OneToMany many = of(null, null, TierScope.RELATED, Paging.whole());
		Crosswalk two = this.crosswalks
			.between(new CrosswalkRequest(MIDORINO, KAWASEMI, null, null, TierScope.RELATED, Paging.whole()))
			.orElseThrow();

		assertThat(many.fromKind()).isEqualTo(two.fromKind());
		assertThat(many.columns()).extracting(OneToMany.Column::kind).containsExactly(two.toKind());
		assertThat(many.rows().stream().filter((row) -> !row.cells().getFirst().matches().isEmpty()))
			.extracting((row) -> row.element().id(), (row) -> row.cells().getFirst().matches())
			.containsExactlyElementsOf(
					two.rows().stream().map((row) -> tuple(row.element().id(), row.matches())).toList());
		assertThat(many.rows().stream().filter((row) -> row.cells().getFirst().state() != State.FOUND))
			.extracting((row) -> row.element().id())
			.containsExactlyElementsOf(two.gaps().from().stream().map((gap) -> gap.located().element().id()).toList());
	}

	@Test
	void keepsEveryRowAndSaysWhatIsMissing() {
		OneToMany many = of(null, null, TierScope.DIRECT, Paging.whole());

		assertThat(many.rows()).extracting((row) -> row.element().id())
			.containsExactly("999016-2:1-1", "999016-2:1-2", "999016-2:2-1", "999016-2:2-2");
		assertThat(many.rows()).extracting((row) -> row.cells().getFirst().state())
			.containsExactly(State.FOUND, State.NONE, State.FOUND, State.NONE);
		assertThat(many.columns().getFirst().matched()).isEqualTo(2);
		assertThat(many.compared()).isTrue();
	}

	@Test
	void tellsAMissingKindFromAMissingCounterpart() {
		OneToMany many = of(null, Kind.PROJECT, TierScope.DIRECT, Paging.whole());

		assertThat(many.columns().getFirst().elements()).isZero();
		assertThat(many.rows()).flatExtracting(OneToMany.Row::cells)
			.extracting(Cell::state)
			.containsOnly(State.NOTHING_TO_COMPARE);
	}

	@Test
	void showsSomeRowsAndTheBestOfThem() {
		OneToMany page = of(Kind.GOAL, Kind.POLICY, TierScope.DIRECT, new Paging(1, 2));

		assertThat(page.at().total()).isEqualTo(4);
		assertThat(page.rows()).extracting((row) -> row.element().id()).containsExactly("999016-2:2-1", "999016-2:2-2");
		assertThat(page.rows().getFirst().cells().getFirst().matches()).hasSize(1);
	}

	@Test
	void leavesOutPlansOfTheSameMunicipalityAndThoseThatAreNotLoaded() {
		OneToMany many = this.comparison
			.of(new OneToManyRequest(MIDORINO, List.of("999016-2", "999024-1", "999999-9"), null, null,
					TierScope.DIRECT, 3, Paging.whole()))
			.orElseThrow();

		assertThat(many.columns()).extracting((column) -> column.plan().id()).containsExactly("999024-1");
		assertThat(this.comparison.of(new OneToManyRequest(new PlanId("999999-9"), List.of("999024-1"), null, null,
				TierScope.DIRECT, 3, Paging.whole())))
			.isEmpty();
	}

	private OneToMany of(@Nullable Kind fromKind, @Nullable Kind kind, TierScope tiers, Paging paging) {
		return this.comparison
			.of(new OneToManyRequest(MIDORINO, List.of(KAWASEMI.value()), fromKind, kind, tiers, 10, paging))
			.orElseThrow();
	}

}
