package io.taikei.overlap;

import java.util.List;
import java.util.stream.IntStream;

import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.analysis.Scoring;
import io.taikei.overlap.vector.KindIndex;
import io.taikei.overlap.vector.PlacedVector;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CandidateScoringTests {

	private static final Offset<Double> ROUNDING = within(1e-6);

	private static final double[] NINE = IntStream.range(0, 9).mapToDouble((dimension) -> 1).toArray();

	/** Of the lower elements, the second is the likest of the first higher one. */
	private final List<PlacedVector> higher = List.of(policy("1", 0.6, 0.8), policy("2", 0.8, 0.6));

	private final List<PlacedVector> lower = List.of(policy("11", 1, 0), policy("12", 0.6, 0.8));

	@ParameterizedTest
	@CsvSource({ "1, 0.75", "2, 0.5625", "0, 1" })
	void countsTheShareOfTheBestThatTheLowerElementHas(double power, double counted) {
		Pairing pairing = pairing(pairings(this.higher, this.lower, false, power), "1", "11");

		assertThat(pairing.likeness()).isCloseTo(0.6, ROUNDING);
		assertThat(pairing.share()).isCloseTo(0.6 / 0.8, ROUNDING);
		assertThat(pairing.score()).isCloseTo(Math.sqrt(0.6) * counted, ROUNDING);
	}

	@Test
	void takesTheGeometricMeanOfBothSharesAmongElementsOfTheSameKind() {
		List<Pairing> pairings = pairings(this.higher, this.lower, true, 1);

		Pairing pairing = pairing(pairings, "1", "11");
		assertThat(pairing.share()).isCloseTo(Math.sqrt(0.6 / 0.8 * 0.6 / 1), ROUNDING);
		assertThat(pairing.score()).isCloseTo(Math.sqrt(0.6) * pairing.share(), ROUNDING);
		assertThat(pairing(pairings, "2", "11").share()).isCloseTo(Math.sqrt(0.8 / 0.96), ROUNDING);
	}

	/** The first goal is about one thing, the second about nine. */
	@ParameterizedTest
	@CsvSource({ "1, INITIATIVE, 0.591608", "2, INITIATIVE, 1", "1, POLICY, 1", "2, POLICY, 1" })
	void countsAnInitiativeAgainstWhatTheGoalIsMostlyAbout(String goal, Kind lower, double left) {
		List<PlacedVector> goals = List.of(goal(policy(goal, goal.equals("1") ? new double[] { 1 } : NINE)));

		assertThat(pairings(goals, SmallElements.placed(lower, "11", "項目", 1))).singleElement()
			.satisfies(
					(pairing) -> assertThat(pairing.score()).isCloseTo(Math.sqrt(pairing.likeness()) * left, ROUNDING));
	}

	@Test
	void letsABroadGoalHaveWhatANarrowOneHas() {
		PlacedVector initiative = SmallElements.placed(Kind.INITIATIVE, "11", "項目", 1);
		Pairing narrow = pairings(List.of(goal(policy("1", 1))), initiative).getFirst();
		Pairing four = pairings(List.of(goal(policy("2", 1, 1, 1, 1))), initiative).getFirst();

		assertThat(four.likeness()).isCloseTo(narrow.likeness() / 2, ROUNDING);
		assertThat(four.score()).isCloseTo(narrow.score(), ROUNDING);
	}

	@Test
	void givesTheBestPairItsFullLikeness() {
		Pairing pairing = pairing(pairings(this.higher, this.lower, true, 1), "1", "12");

		assertThat(pairing.likeness()).isCloseTo(1, ROUNDING);
		assertThat(pairing.share()).isCloseTo(1, ROUNDING);
		assertThat(pairing.score()).isCloseTo(1, ROUNDING);
	}

	@Test
	void leavesOutWhatIsHardlyAlike() {
		List<PlacedVector> competitors = List.of(policy("1", 1, 0), policy("2", 0.1, 1));

		assertThat(pairings(competitors, List.of(policy("11", 1, 0)), false, 1)).singleElement()
			.extracting((pairing) -> pairing.higher().id())
			.isEqualTo(competitors.getFirst().id());
	}

	@Test
	void looksAtTheTwelveLikestOfTheHigherElements() {
		List<PlacedVector> many = many();
		List<PlacedVector> one = List.of(policy("100", 1, 0));

		assertThat(pairings(many, one, false, 1)).hasSize(12)
			.noneMatch((pairing) -> pairing.higher().id().equals(many.getLast().id()));
	}

	@Test
	void looksFromBothSidesAmongElementsOfTheSameKind() {
		List<PlacedVector> many = many();
		List<PlacedVector> one = List.of(policy("100", 1, 0));

		assertThat(pairings(many, one, true, 1)).hasSize(13);
		assertThat(pairings(one, many, true, 1)).hasSize(13);
	}

	/** Thirteen elements, each less like the first dimension than the one before. */
	private static List<PlacedVector> many() {
		return IntStream.range(0, 13)
			.mapToObj((place) -> policy(Integer.toString(place), 1, 0.1 + place * 0.02))
			.toList();
	}

	private static List<Pairing> pairings(List<PlacedVector> higher, List<PlacedVector> lower, boolean sameKind,
			double power) {
		List<PlacedVector> above = sameKind ? higher : higher.stream().map(CandidateScoringTests::goal).toList();
		return new CandidateScoring(KindIndex.of(above), KindIndex.of(lower), sameKind, Variants.with(power, 0, 1, 0),
				PolicyScores.NONE)
			.pairings();
	}

	/** Those of a lower element by the standard, which no policy stands above. */
	private static List<Pairing> pairings(List<PlacedVector> goals, PlacedVector lower) {
		return new CandidateScoring(KindIndex.of(goals), KindIndex.of(List.of(lower)), false, Scoring.STANDARD,
				PolicyScores.NONE)
			.pairings();
	}

	private static Pairing pairing(List<Pairing> pairings, String higher, String lower) {
		return pairings.stream()
			.filter((pairing) -> pairing.higher().id().equals(policy(higher, 1).id())
					&& pairing.lower().id().equals(policy(lower, 1).id()))
			.findFirst()
			.orElseThrow();
	}

	private static PlacedVector goal(PlacedVector policy) {
		return new PlacedVector(policy.id(), Kind.GOAL, policy.title(), null, policy.themes(), policy.own(),
				policy.inContext());
	}

	private static PlacedVector policy(String code, double... weights) {
		return SmallElements.placed(Kind.POLICY, code, "施策" + code, weights);
	}

}
