package io.taikei.change;

import java.util.List;

import io.taikei.MidorinoPlan;
import io.taikei.MidorinoThirdPlan;
import io.taikei.change.ElementChange.Kind;
import io.taikei.model.Delivery;
import io.taikei.model.Goal;
import io.taikei.model.Indicator;
import io.taikei.model.Indicator.Measurement;
import io.taikei.model.Initiative;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.model.Statement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PlanDifferenceTests {

	private static final String CLEANING = "1-1-2.1";

	@Test
	void findsNothingBetweenEqualPlans() {
		assertThat(PlanDifference.between(MidorinoPlan.plan(), MidorinoPlan.plan()).isEmpty()).isTrue();
	}

	@Test
	void addsAllOfAPlanThatIsNew() {
		PlanDifference difference = PlanDifference.ofNew(MidorinoPlan.plan());

		assertThat(difference.elements()).hasSize(17).allMatch((change) -> change.kind() == Kind.ADDED);
		assertThat(difference.facts()).contains(new FactChange("title", null, "第2次みどり野市総合計画"))
			.extracting(FactChange::name)
			.doesNotContain("trees", "succession");
		assertThat(difference.isEmpty()).isFalse();
	}

	@Test
	void findsWhatIsAddedAndRemoved() {
		Plan without = MidorinoPlan.without("2-2");

		assertThat(PlanDifference.between(MidorinoPlan.plan(), without).elements())
			.containsExactly(new ElementChange(Kind.REMOVED, MidorinoPlan.id("2-2"), "「まなび」を支えるために", null, List.of()));
		assertThat(PlanDifference.between(without, MidorinoPlan.plan()).elements())
			.containsExactly(new ElementChange(Kind.ADDED, MidorinoPlan.id("2-2"), null, "「まなび」を支えるために", List.of()));
	}

	@Test
	void listsAnElementUnderEachKindOfItsChanges() {
		PlanDifference difference = changed(new Initiative(label("用水路の点検", 9, 11), below("1-1-1"), List.of(),
				new Delivery(List.of("河川課"), List.of())));

		assertThat(difference.elements()).extracting(ElementChange::kind)
			.containsExactly(Kind.RENAMED, Kind.MOVED, Kind.CHANGED, Kind.SHIFTED);
		assertThat(difference.elements()).allSatisfy((change) -> {
			assertThat(change.id()).isEqualTo(MidorinoPlan.id(CLEANING));
			assertThat(change.titleBefore()).isEqualTo("用水路の清掃");
			assertThat(change.titleAfter()).isEqualTo("用水路の点検");
		});
		assertThat(difference.elements(Kind.MOVED)).flatExtracting(ElementChange::facts)
			.containsExactly(new FactChange("parents", "999016-2:1-1-2", "999016-2:1-1-1"));
		assertThat(difference.elements(Kind.CHANGED)).flatExtracting(ElementChange::facts)
			.containsExactly(new FactChange("departments", null, "河川課"));
		assertThat(difference.elements(Kind.SHIFTED)).flatExtracting(ElementChange::facts)
			.extracting(FactChange::name)
			.containsExactly("order", "source");
	}

	@Test
	void tellsThatAPlaceIsKnownInAnotherWay() {
		assertThat(changed(new Initiative(label("用水路の清掃", 3, 10), below("1-1-2"), List.of())).elements())
			.singleElement()
			.satisfies((change) -> {
				assertThat(change.kind()).isEqualTo(Kind.CHANGED);
				assertThat(change.facts()).extracting(FactChange::name).containsExactly("placements");
			});
	}

	@Test
	void tellsThatSomebodyElseDecided() {
		Candidate inferred = new Candidate(MidorinoPlan.id("1-1-1"), 0.55);
		Placement byModel = new Placement(MidorinoPlan.id("1-1-2"), Provenance.MODEL_READ, MidorinoPlan.MODEL, 1,
				List.of(inferred), inferred);

		assertThat(changed(new Initiative(label("用水路の清掃", 3, 10), List.of(byModel), List.of())).elements())
			.singleElement()
			.satisfies((change) -> assertThat(change.facts()).singleElement().satisfies((fact) -> {
				assertThat(fact.before()).contains("REVIEWED 1.0 by PERSON みどり野市企画課");
				assertThat(fact.after()).contains("MODEL_READ 1.0 by LANGUAGE_MODEL 手引きに従って読む言語モデル");
			}));
	}

	@Test
	void findsChangesOfThePlanItself() {
		Plan before = MidorinoThirdPlan.with(Plan.Status.DRAFT, 2034);
		Plan plan = MidorinoThirdPlan.plan();
		Plan after = new Plan(plan.id(), plan.municipality(), plan.edition(), plan.title(), plan.status(),
				plan.firstYear(), null, plan.elements(), List.of(), null);

		assertThat(PlanDifference.between(before, after).facts()).extracting(FactChange::name)
			.containsExactlyInAnyOrder("status", "firstYear", "lastYear", "trees", "predecessor", "succession");
		assertThat(PlanDifference.between(before, plan).facts())
			.containsExactly(new FactChange("status", "DRAFT", "ADOPTED"), new FactChange("firstYear", "2034", "2035"));
	}

	@Test
	void tellsTreesAndSuccessionInFull() {
		Plan plan = MidorinoThirdPlan.plan();
		Plan without = new Plan(plan.id(), plan.municipality(), plan.edition(), plan.title(), plan.status(),
				plan.firstYear(), plan.lastYear(), plan.elements(), List.of(), null);

		PlanDifference difference = PlanDifference.between(without, plan);

		assertThat(difference.isEmpty()).isFalse();
		assertThat(difference.facts()).containsExactly(
				new FactChange("trees", null, "分野別計画 (999016-3:1, 999016-3:2); 行政経営計画 (999016-3:3)"),
				new FactChange("predecessor", null, "999016-2"),
				new FactChange("succession", null, "RENAMED: 999016-2:1-1 -> 999016-3:1-1 by PERSON みどり野市企画課; "
						+ "MERGED: 999016-2:1-1-1, 999016-2:1-1-2 -> 999016-3:1-1-1; "
						+ "SPLIT: 999016-2:2-1-1 -> 999016-3:2-1-1, 999016-3:2-1-2 by LANGUAGE_MODEL 手引きに従って読む言語モデル; "
						+ "DROPPED: 999016-2:2-2 ->  by PERSON みどり野市企画課; ADDED:  -> 999016-3:3-1"));
	}

	@Test
	void tellsStatementsWithTheirFootnotes() {
		Plan after = MidorinoPlan.replacing("1-1", (goal) -> new Goal(goal.label(), goal.placements(), List.of()));

		assertThat(PlanDifference.between(MidorinoPlan.plan(), after).elements(Kind.CHANGED))
			.flatExtracting(ElementChange::facts)
			.containsExactly(new FactChange("statements",
					"NEED 身近な自然を守ることが大切です。; MEASURE そのため、ビオトープを整備します。 ビオトープ: 生きものがすむ場所。", null));
	}

	@Test
	void tellsIndicatorsWithTheirValues() {
		Plan before = MidorinoThirdPlan.plan();
		Indicator measured = new Indicator("緑被率", null, null, new Measurement(null, "50以上"),
				SourceSpan.line("midorino-3.txt", 2));
		Plan after = new Plan(before.id(), before.municipality(), before.edition(), before.title(), before.status(),
				before.firstYear(), before.lastYear(),
				before.elements()
					.stream()
					.map((element) -> element.id().equals(MidorinoThirdPlan.id("1-1")) ? measuredBy(element, measured)
							: element)
					.toList(),
				before.trees(), before.succession());

		assertThat(PlanDifference.between(before, after).elements()).singleElement()
			.satisfies((change) -> assertThat(change.facts())
				.containsExactly(new FactChange("indicators", "緑被率 (％) 41.5 (2033) -> 45以上 (2044)", "緑被率 ? -> 50以上")));
	}

	@Test
	void tellsThatTextsStandElsewhere() {
		Plan after = MidorinoPlan.replacing("1-1", (goal) -> new Goal(goal.label(), goal.placements(),
				goal.statements().stream().map(PlanDifferenceTests::oneLineBelow).toList()));

		assertThat(PlanDifference.between(MidorinoPlan.plan(), after).elements()).singleElement()
			.satisfies((change) -> {
				assertThat(change.kind()).isEqualTo(Kind.SHIFTED);
				assertThat(change.facts()).extracting(FactChange::name).containsExactly("source");
			});
	}

	@Test
	void comparesOnlyStatesOfTheSamePlan() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PlanDifference.between(MidorinoPlan.plan(), MidorinoThirdPlan.plan()))
			.withMessageContaining("999016-3");
	}

	private static PlanDifference changed(PlanElement element) {
		return PlanDifference.between(MidorinoPlan.plan(), MidorinoPlan.replacing(CLEANING, (before) -> element));
	}

	private static PlanElement measuredBy(PlanElement goal, Indicator indicator) {
		return new Goal(goal.label(), goal.placements(), goal.statements(),
				new Delivery(goal.delivery().departments(), List.of(indicator)));
	}

	private static Statement oneLineBelow(Statement statement) {
		SourceSpan source = statement.source();
		return new Statement(statement.id(), statement.kind(), statement.text(), statement.footnotes(),
				new SourceSpan(source.file(), source.firstLine() + 1, source.lastLine() + 1));
	}

	private static List<Placement> below(String code) {
		return List.of(Placement.stated(MidorinoPlan.id(code)));
	}

	private static Label label(String title, int order, int line) {
		Label before = MidorinoPlan.plan()
			.elements()
			.stream()
			.filter((element) -> element.id().equals(MidorinoPlan.id(CLEANING)))
			.findFirst()
			.orElseThrow()
			.label();
		return new Label(before.id(), null, null, title, before.naming(), before.levelName(), order, false, null,
				List.of(), null, SourceSpan.line("midorino.txt", line));
	}

}
