package io.taikei.query.goal;

import java.util.List;

import io.taikei.GraphTest;
import io.taikei.MidorinoGraph;
import io.taikei.MidorinoPlan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Provenance;
import io.taikei.model.SourceSpan;
import io.taikei.query.Element;
import io.taikei.query.goal.GoalInitiatives.Measure;
import io.taikei.query.goal.GoalInitiatives.PlacedInitiative;
import io.taikei.query.path.ElementRef;
import io.taikei.query.path.Link;
import io.taikei.query.path.PathStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class InitiativesIT {

	@Autowired
	private Initiatives initiatives;

	@BeforeAll
	static void loadPlan(@Autowired MidorinoGraph graph) {
		graph.load();
	}

	@Test
	void listsTheInitiativesBelowAGoalInOrder() {
		assertThat(titles(goal("1-1"))).containsExactly("里山の手入れの支援", "生きもの調査の実施", "用水路の清掃", "里山での自然体験");
	}

	@Test
	void showsTheWayFromTheVisionToTheParent() {
		PlacedInitiative first = goal("1-1").stated().getFirst();

		assertThat(first.path()).extracting(PathStep::id)
			.containsExactly("999016-2:1", "999016-2:1-1", "999016-2:1-1-1");
		assertThat(first.path()).extracting(PathStep::status).containsOnly(Provenance.STATED);
		assertThat(first.placement()).isEqualTo(new Link(Provenance.STATED, null, 1, List.of(), null));
	}

	@Test
	void tellsOfEveryElementThatTheWaysLeadThrough() {
		assertThat(goal("1-1").steps()).extracting(Element::id)
			.containsExactly("999016-2:1", "999016-2:1-1-1", "999016-2:1-1-2");
		assertThat(goal("2-2").steps()).extracting(Element::id).containsExactly("999016-2:2");
	}

	@Test
	void saysHowSureAnInferredPlacementIs() {
		assertThat(initiative("1-1", "生きもの調査の実施").placement())
			.isEqualTo(new Link(Provenance.INFERRED, null, 0.7, List.of(candidate("1-1-2", "水辺の再生", 8, 0.3)), null));
	}

	@Test
	void keepsTheInferenceBesideTheReview() {
		Link placement = initiative("1-1", "用水路の清掃").placement();

		assertThat(placement.status()).isEqualTo(Provenance.REVIEWED);
		assertThat(placement.decidedBy()).isEqualTo(MidorinoPlan.PERSON);
		assertThat(placement.inferred()).isEqualTo(candidate("1-1-1", "里山の保全", 6, 0.55));
	}

	@Test
	void showsAnInitiativeOnceWithThePlaceBelowTheGoalFirst() {
		PlacedInitiative repeated = initiative("1-1", "里山での自然体験");

		assertThat(repeated.path()).extracting(PathStep::id).endsWith("999016-2:1-1-1");
		assertThat(repeated.otherPlaces()).singleElement()
			.satisfies((place) -> assertThat(place.path()).extracting(PathStep::id).endsWith("999016-2:2-1-1"));
		assertThat(initiative("2-1", "里山での自然体験").path()).extracting(PathStep::id).endsWith("999016-2:2-1-1");
	}

	@Test
	void findsAnInitiativeThatHangsDirectlyFromTheGoal() {
		assertThat(initiative("1-2", "資源の分別の推進").path()).extracting(PathStep::id)
			.containsExactly("999016-2:1", "999016-2:1-2");
	}

	@Test
	void keepsPlaceholdersVisible() {
		assertThat(goal("1-1").placeholders()).singleElement().satisfies((policy) -> {
			assertThat(policy.codeRaw()).isEqualTo("１-１-３");
			assertThat(policy.title()).isEmpty();
			assertThat(policy.note()).isEqualTo("※新設予定");
		});
	}

	@Test
	void keepsPoliciesWithoutInitiativesVisible() {
		assertThat(goal("2-1").policies()).extracting(Element::code).containsExactly("2-1-2");
		assertThat(goal("1-1").policies()).isEmpty();
	}

	@Test
	void tellsMeasuresApartFromInitiatives() {
		GoalInitiatives answer = goal("2-2");

		assertThat(answer.stated()).isEmpty();
		assertThat(answer.measures()).extracting(Measure::text)
			.containsExactly("そのため、図書館の開館時間を延ばします。", "また、学習室を開放します。");
		assertThat(answer.measures().getFirst().source()).hasToString("midorino.txt:32-33");
		assertThat(answer.explanation()).isNotNull();
		assertThat(answer.counterparts()).isEmpty();
	}

	@Test
	void saysNothingMoreWhereInitiativesAreStated() {
		assertThat(goal("1-1").explanation()).isNull();
		assertThat(goal("1-1").measures()).hasSize(1);
	}

	@Test
	void knowsNoGoalByAnotherId() {
		assertThat(this.initiatives.supportingGoal(MidorinoPlan.id("1-1-1"))).isEmpty();
		assertThat(this.initiatives.supportingGoal(MidorinoPlan.id("9"))).isEmpty();
	}

	@Test
	void answersForEveryGoalThatMatchesAText() {
		SupportingInitiatives answer = this.initiatives.supportingGoalsLike(GoalSearchRequest.of("ごみの少ない暮らし"));

		assertThat(answer.goals()).extracting((match) -> match.answer().goal().id()).containsExactly("999016-2:1-2");
		assertThat(titles(answer.goals().getFirst().answer())).containsExactly("資源の分別の推進");
		assertThat(answer.explanation()).isNull();
	}

	@Test
	void findsGoalsByWhatIsBelowThem() {
		SupportingInitiatives answer = this.initiatives.supportingGoalsLike(GoalSearchRequest.of("里山の保全"));

		assertThat(answer.goals()).first().satisfies((match) -> {
			assertThat(match.answer().goal().id()).isEqualTo("999016-2:1-1");
			assertThat(match.matchedBy()).first()
				.satisfies((element) -> assertThat(element.id()).isEqualTo("999016-2:1-1-1"));
		});
		assertThat(answer.total()).isEqualTo(answer.goals().size());
	}

	@Test
	void explainsThatNoGoalMatches() {
		SupportingInitiatives answer = this.initiatives.supportingGoalsLike(GoalSearchRequest.of("宇宙港の誘致"));

		assertThat(answer.goals()).isEmpty();
		assertThat(answer.total()).isZero();
		assertThat(answer.explanation()).satisfies((told) -> assertThat(told.ja()).contains("宇宙"));
	}

	private static Link.Candidate candidate(String code, String title, int line, double confidence) {
		return new Link.Candidate(new ElementRef("999016-2:" + code, Kind.POLICY, code, title, "施策",
				SourceSpan.line("midorino.txt", line)), confidence);
	}

	private GoalInitiatives goal(String code) {
		return this.initiatives.supportingGoal(MidorinoPlan.id(code)).orElseThrow();
	}

	private PlacedInitiative initiative(String goalCode, String title) {
		List<PlacedInitiative> found = goal(goalCode).stated()
			.stream()
			.filter((placed) -> placed.initiative().title().equals(title))
			.toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	private static List<String> titles(GoalInitiatives answer) {
		return answer.stated().stream().map((placed) -> placed.initiative().title()).toList();
	}

}
