package io.taikei.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import io.taikei.MidorinoPlan;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decider;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.ElementId;
import io.taikei.model.Label;
import io.taikei.model.Placement;
import io.taikei.model.Placement.Candidate;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.Provenance;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlans;
import io.taikei.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecidedPlanTests {

	private static final Plan READ = MidorinoPlan.plan();

	private static final Decider PLANNER = new Decider(Decider.Kind.PERSON, "企画課");

	@Test
	void placesWhatWasInferredAndKeepsWhatTheInferenceConcluded() {
		DecidedPlan decided = decide(READ, placed(1, "1-1-1.2", "1-1-2"));

		assertThat(decided.leftOut()).isEmpty();
		assertThat(place(decided.plan(), "1-1-1.2")).satisfies((place) -> {
			assertThat(place.parent()).isEqualTo(MidorinoPlan.id("1-1-2"));
			assertThat(place.standing()).isEqualTo(Provenance.REVIEWED);
			assertThat(place.decider()).isEqualTo(PLANNER);
			assertThat(place.confidence()).isEqualTo(1);
			assertThat(place.inferred()).isEqualTo(new Candidate(MidorinoPlan.id("1-1-1"), 0.7));
			assertThat(place.alternatives()).containsExactly(new Candidate(MidorinoPlan.id("1-1-2"), 0.3));
			assertThat(place.read()).isEqualTo(place(READ, "1-1-1.2"));
		});
		assertThat(new PlanValidator().validate(decided.plan(), ValidPlans.sources(READ), List.of()))
			.isInstanceOf(ValidationResult.Valid.class);
	}

	@Test
	void movesAnElementAmongThoseOfItsNewPlaceInTheOrderOfThePlan() {
		assertThat(decide(READ, placed(1, "1-1-1.2", "1-1-2")).plan().elements())
			.extracting((element) -> element.id().value())
			.containsSubsequence("999016-2:1-1-2", "999016-2:1-1-1.2", "999016-2:1-1-2.1");
	}

	@Test
	void placesWhatALanguageModelReadAndWhatTheFileSaysWasReviewed() {
		Plan plan = decide(READ, placed(1, "2-1-1.1", "2-1-2"), placed(2, "1-1-2.1", "1-1-1")).plan();

		assertThat(place(plan, "2-1-1.1").parent()).isEqualTo(MidorinoPlan.id("2-1-2"));
		assertThat(place(plan, "2-1-1.1").read().decider()).isEqualTo(MidorinoPlan.MODEL);
		assertThat(place(plan, "1-1-2.1").read().decider()).isEqualTo(MidorinoPlan.PERSON);
	}

	@Test
	void confirmsAPlaceAndAName() {
		Plan plan = decide(READ, placed(1, "1-1-1.2", "1-1-1"), named(2, "2-1-2", "幼児教育の充実")).plan();

		assertThat(place(plan, "1-1-1.2").parent()).isEqualTo(MidorinoPlan.id("1-1-1"));
		assertThat(place(plan, "1-1-1.2").standing()).isEqualTo(Provenance.REVIEWED);
		assertThat(element(plan, "2-1-2").label().naming()).isEqualTo(Provenance.REVIEWED);
	}

	@Test
	void namesWhatWasInferred() {
		Plan plan = decide(READ, named(1, "2-1-2", "幼児期の学びの充実")).plan();

		assertThat(element(plan, "2-1-2").label()).satisfies((label) -> {
			assertThat(label.title()).isEqualTo("幼児期の学びの充実");
			assertThat(label.naming()).isEqualTo(Provenance.REVIEWED);
			assertThat(label.namedBy()).isEqualTo(PLANNER);
			assertThat(label.read()).isEqualTo(element(READ, "2-1-2").label());
		});
	}

	@Test
	void isTheSameFromWhatWasReadAndFromWhatWasDecidedBefore() {
		Decision first = placed(1, "1-1-1.2", "1-1-2");
		Decision second = placed(2, "1-1-1.2", "2-1-1");
		Decision name = named(3, "2-1-2", "幼児期の学びの充実");
		Plan all = decide(READ, first, second, name).plan();

		assertThat(decide(decide(READ, first).plan(), first, second, name).plan()).isEqualTo(all);
		assertThat(decide(all, first, second, name).plan()).isEqualTo(all);
		assertThat(place(all, "1-1-1.2").parent()).isEqualTo(MidorinoPlan.id("2-1-1"));
	}

	@Test
	void isAsItWasReadAgainWhereAllIsUndone() {
		Plan decided = decide(READ, placed(1, "1-1-1.2", "1-1-2"), placed(2, "2-1-1.1", "2-1-2"),
				named(3, "2-1-2", "幼児期の学びの充実"))
			.plan();

		assertThat(decide(decided).plan()).isEqualTo(READ);
	}

	@Test
	void findsElementAndPlaceUnderOtherIds() {
		Plan renumbered = MidorinoPlan.replacing("1-1-1.2",
				(element) -> element.with(relabelled(element, "1-1-1.7"), element.placements()));

		assertThat(place(decide(renumbered, placed(1, "1-1-1.2", "1-1-2")).plan(), "1-1-1.7").parent())
			.isEqualTo(MidorinoPlan.id("1-1-2"));
	}

	@Test
	void waitsForAPlaceThatIsGoneAndTakesNoEarlierOne() {
		Plan without = MidorinoPlan.without("1-2.1");

		DecidedPlan decided = decide(without, placed(1, "1-1-1.2", "1-1-2"), placed(2, "1-1-1.2", "1-2.1"));

		assertThat(decided.plan()).isEqualTo(without);
		assertThat(decided.leftOut()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1-1-1.1, 1-1-2, STATED_PLACE", "1-1-1.2, 1-1-3, PLACEHOLDER", "1-1-1.2, 1-1-1.2, CIRCLE" })
	void leavesOutWhatCanNotBe(String element, String place, Obstacle obstacle) {
		DecidedPlan decided = decide(READ, placed(1, element, place));

		assertThat(decided.plan()).isEqualTo(READ);
		assertThat(decided.leftOut()).singleElement()
			.satisfies((leftOut) -> assertThat(leftOut.obstacle()).isEqualTo(obstacle));
	}

	@Test
	void leavesOutWhatWouldLeadInACircleOrUpsideDown() {
		Plan inferred = MidorinoPlan.replacing("1-1",
				(goal) -> goal.with(goal.label(), List.of(Placement.inferred(MidorinoPlan.id("1"), 0.6, List.of()))));
		DecidedPlaces places = new DecidedPlaces(inferred);

		assertThat(places.place(MidorinoPlan.id("1-1"), MidorinoPlan.id("1-1-1.1"), PLANNER)).contains(Obstacle.CIRCLE);
		assertThat(places.place(MidorinoPlan.id("1-1"), MidorinoPlan.id("2-1-1"), PLANNER))
			.contains(Obstacle.LOWER_KIND);
		assertThat(places.place(MidorinoPlan.id("1-1"), new ElementId("999024-1:1"), PLANNER))
			.contains(Obstacle.NO_SUCH_PLACE);
		assertThat(places.plan()).isEqualTo(inferred);
	}

	@Test
	void neverOverridesANameOfTheDocument() {
		assertThat(decide(READ, named(1, "1-1", "べつの目標")).leftOut()).singleElement()
			.satisfies((leftOut) -> assertThat(leftOut.obstacle()).isEqualTo(Obstacle.STATED_NAME));
	}

	private static DecidedPlan decide(Plan plan, Decision... decisions) {
		return DecidedPlan.of(plan, Arrays.asList(decisions));
	}

	private static Label relabelled(PlanElement element, String path) {
		Label label = element.label();
		return new Label(MidorinoPlan.id(path), label.code(), label.codeRaw(), label.title(), label.naming(),
				label.levelName(), label.order(), label.placeholder(), label.note(), label.footnotes(),
				label.codeSource(), label.source());
	}

	private static Placement place(Plan plan, String path) {
		return element(plan, path).placements().getFirst();
	}

	private static PlanElement element(Plan plan, String path) {
		return plan.elements()
			.stream()
			.filter((element) -> element.id().equals(MidorinoPlan.id(path)))
			.findFirst()
			.orElseThrow();
	}

	private static Decision placed(long number, String element, String place) {
		return decision(number, Subject.PLACEMENT, Verdict.PLACED, element, end(place), null);
	}

	private static Decision named(long number, String element, String title) {
		return decision(number, Subject.NAMING, Verdict.NAMED, element, null, title);
	}

	private static Decision decision(long number, Subject subject, Verdict verdict, String element,
			@Nullable DecidedEnd place, @Nullable String title) {
		return new Decision("d" + number, number, subject, verdict, end(element), place,
				new Reviewer("企画課", "REVIEWER"), Instant.EPOCH, null, null, title, null);
	}

	/** As the ledger keeps an element of the plan as it was read. */
	private static DecidedEnd end(String path) {
		PlanElement element = element(READ, path);
		String parentTitle = element.placements().isEmpty() ? null
				: READ.elements()
					.stream()
					.filter((parent) -> parent.id().equals(element.placements().getFirst().parent()))
					.findFirst()
					.orElseThrow()
					.label()
					.title();
		return new DecidedEnd(element.id().value(), MidorinoPlan.ID, element.label().title(), parentTitle,
				TextHash.of(element), true);
	}

}
