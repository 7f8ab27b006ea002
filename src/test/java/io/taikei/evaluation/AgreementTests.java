package io.taikei.evaluation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.Evaluation.Score;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.Decision;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AgreementTests {

	private static final List<ElementId> GOALS = List.of(new ElementId("999016-2:1"), new ElementId("999016-2:2"));

	/** Fifty proposals, of which both take 20 and refuse 15. */
	@Test
	void cohensKappaOfTheTextbookIs04() {
		List<String> one = labels("yes", 25, "no", 25);
		List<String> other = Stream.of(labels("yes", 20, "no", 5), labels("yes", 10, "no", 15))
			.flatMap(List::stream)
			.toList();

		assertThat(CohensKappa.of(one, other)).isEqualTo(0.4, within(1e-9));
		assertThat(CohensKappa.of(one, one)).isEqualTo(1);
		assertThat(CohensKappa.of(List.of("yes"), List.of("yes"))).isNaN();
	}

	/** The data of two observers, and of four with gaps, of Krippendorff's paper. */
	@Test
	void krippendorffsAlphaIsThatOfHisPaper() {
		assertThat(KrippendorffsAlpha.of(units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"))).isEqualTo(0.095,
				within(0.0005));
		assertThat(KrippendorffsAlpha.of(units("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3",
				". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .")))
			.isEqualTo(0.743, within(0.0005));
		assertThat(KrippendorffsAlpha.of(units("1 2", "1 2"))).isEqualTo(1);
	}

	@Test
	void measuresOverlapsOnWhatStands() {
		DecidedPairs pairs = DecidedPairs.of(List.of(decision("1", "x", 1, 1, Verdict.ACCEPTED, null),
				decision("2", "x", 1, 2, Verdict.REJECTED, null), decision("3", "x", 2, 1, Verdict.ACCEPTED, null),
				decision("4", "x", 2, 2, Verdict.UNSURE, null), decision("5", "y", 1, 1, Verdict.REJECTED, null),
				decision("6", "y", 1, 1, Verdict.WITHDRAWN, "5"), decision("7", "y", 1, 2, Verdict.REJECTED, null),
				decision("8", "y", 2, 1, Verdict.REJECTED, null), decision("9", "x", 2, 1, Verdict.ACCEPTED, null)));
		Map<Pair, Score> scores = Map.of(pair(1, 1), new Score(0.9, Tier.DIRECT, 0.9), pair(1, 2),
				new Score(0.8, Tier.DIRECT, 0.8));

		DecidedOverlaps measures = Objects.requireNonNull(
				pairs.evaluate(scores, GOALS, List.of(new ElementId("999024-1:1"), new ElementId("999024-1:2"))));

		assertThat(measures)
			.extracting(DecidedOverlaps::accepted, DecidedOverlaps::rejected, DecidedOverlaps::unsure,
					(all) -> all.figures().precision(), (all) -> all.figures().recall(), (all) -> all.figures().map())
			.containsExactly(2, 1, 1, 0.5, 0.5, 1d);
		assertThat(pairs.agreement().pairs()).isEqualTo(2);
		assertThat(pairs.agreement().ofTwo()).singleElement().satisfies((two) -> {
			assertThat(two.agreeing()).isEqualTo(1);
			assertThat(two.kappa()).isZero();
		});
		assertThat(pairs.evaluate(scores, GOALS, List.of())).isNull();
		assertThat(pairs.without(List.of(new ElementId("999016-2:1"), new ElementId("999024-1:1")))).isEqualTo(3);
	}

	@Test
	void takesWhatTheRuleTakesOfAnElementWithoutCounterpartForWrong() {
		DecidedPairs pairs = DecidedPairs.of(List.of(decision("1", "x", 1, 1, Verdict.ACCEPTED, null),
				none("2", 2, null), none("3", 1, null), none("4", 1, "3")));
		Map<Pair, Score> scores = Map.of(pair(1, 1), new Score(0.9, Tier.DIRECT, 0.9), pair(1, 2),
				new Score(0.8, Tier.DIRECT, 0.8), pair(2, 1), new Score(0.8, Tier.DIRECT, 0.8), pair(2, 2),
				new Score(0.5, Tier.RELATED, 0.3));

		DecidedOverlaps measures = Objects.requireNonNull(
				pairs.evaluate(scores, GOALS, List.of(new ElementId("999024-1:1"), new ElementId("999024-1:2"))));

		assertThat(measures)
			.extracting(DecidedOverlaps::accepted, DecidedOverlaps::rejected, DecidedOverlaps::none,
					(all) -> all.figures().precision())
			.containsExactly(1, 0, 1, 0.5);
	}

	/** Of 1, x says none and y accepts a pair; of 2, x says none and y rejects a pair. */
	@Test
	void takesNoneForARejectionOfEachPairThatAnotherJudged() {
		DecidedPairs pairs = DecidedPairs
			.of(List.of(none("1", 1, null), none("2", 2, null), decision("3", "y", 1, 1, Verdict.ACCEPTED, null),
					decision("4", "y", 2, 1, Verdict.REJECTED, null), decision("5", "y", 2, 2, Verdict.UNSURE, null)));

		assertThat(pairs.agreement().pairs()).isEqualTo(3);
		assertThat(pairs.agreement().ofTwo()).singleElement()
			.satisfies((two) -> assertThat(List.of(two.pairs(), two.agreeing())).containsExactly(3L, 1L));
	}

	@Test
	void countsNoneOfTwoOnceAndNotBesideWhatTheySaidOfAPair() {
		List<Decision> both = List.of(none("1", 1, null), none("2", "y", 1, null));
		List<Decision> undone = Stream.concat(both.stream(), Stream.of(none("3", "y", 1, "2"))).toList();
		List<Decision> itself = Stream.concat(both.stream(), Stream.of(decision("3", "y", 1, 2, Verdict.UNSURE, null)))
			.toList();

		assertThat(DecidedPairs.of(both).agreement().ofTwo()).singleElement()
			.satisfies((two) -> assertThat(List.of(two.pairs(), two.agreeing())).containsExactly(1L, 1L));
		assertThat(DecidedPairs.of(undone).agreement().ofTwo()).isEmpty();
		assertThat(DecidedPairs.of(itself).agreement().ofTwo()).singleElement()
			.satisfies((two) -> assertThat(List.of(two.pairs(), two.agreeing())).containsExactly(1L, 0L));
	}

	@Test
	void tellsPeopleApartByTheirAccounts() {
		DecidedPairs pairs = DecidedPairs.of(List.of(decision("1", "田中", "a", 1, 1, Verdict.ACCEPTED),
				decision("2", "田中", "b", 1, 1, Verdict.REJECTED), decision("3", "佐藤", "a", 1, 2, Verdict.ACCEPTED),
				decision("4", "田中", "b", 1, 2, Verdict.ACCEPTED)));

		assertThat(pairs.agreement().ofTwo()).singleElement().satisfies((two) -> {
			assertThat(two.pairs()).isEqualTo(2);
			assertThat(two.agreeing()).isEqualTo(1);
			assertThat(List.of(two.one(), two.other())).containsExactlyInAnyOrder("佐藤", "田中");
		});
	}

	private static Decision none(String id, int element, @Nullable String undone) {
		return none(id, "x", element, undone);
	}

	private static Decision none(String id, String by, int element, @Nullable String undone) {
		PlanId one = new PlanId("999016-2");
		PlanId other = new PlanId("999024-1");
		return new Decision(id, 0, Subject.NO_COUNTERPART, (undone != null) ? Verdict.WITHDRAWN : Verdict.NONE,
				new DecidedEnd(one + ":" + element, one, "", null, null, true),
				new DecidedEnd(other.value(), other, "", null, null, false), new Reviewer(by, "REVIEWER"),
				Instant.EPOCH, null, null, null, undone);
	}

	private static Decision decision(String id, String name, String account, int a, int b, Verdict verdict) {
		Decision by = decision(id, name, a, b, verdict, null);
		return new Decision(id, 0, by.subject(), verdict, by.a(), by.b(), new Reviewer(name, "REVIEWER", account),
				by.at(), null, null, null, null);
	}

	private static Decision decision(String id, String by, int a, int b, Verdict verdict, @Nullable String undone) {
		PlanId one = new PlanId("999016-2");
		PlanId other = new PlanId("999024-1");
		return new Decision(id, 0, Subject.OVERLAP, verdict, new DecidedEnd(one + ":" + a, one, "", null, null, true),
				new DecidedEnd(other + ":" + b, other, "", null, null, true), new Reviewer(by, "REVIEWER"),
				Instant.EPOCH, null, null, null, undone);
	}

	private static Pair pair(int a, int b) {
		return Pair.of(new ElementId("999016-2:" + a), new ElementId("999024-1:" + b));
	}

	private static List<String> labels(String one, int ones, String other, int others) {
		return Stream.concat(Stream.generate(() -> one).limit(ones), Stream.generate(() -> other).limit(others))
			.toList();
	}

	private static List<List<String>> units(String... observers) {
		List<String[]> rows = Arrays.stream(observers).map((row) -> row.split(" ")).toList();
		return IntStream.range(0, rows.getFirst().length)
			.mapToObj((unit) -> rows.stream().map((row) -> row[unit]).filter((label) -> !label.equals(".")).toList())
			.toList();
	}

}
