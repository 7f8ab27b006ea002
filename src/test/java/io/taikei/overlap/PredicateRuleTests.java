package io.taikei.overlap;

import java.util.List;
import java.util.stream.Stream;

import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Predicate;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.vector.PlacedVector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PredicateRuleTests {

	private final PlacedVector nature = SmallElements.placed(Kind.GOAL, "1", "自然を守る", 1);

	private final PlacedVector learning = SmallElements.placed(Kind.GOAL, "2", "学びを支える", 1);

	private final PlacedVector hills = SmallElements.placed(Kind.POLICY, "11", "里山の保全", 1);

	private final PlacedVector waters = SmallElements.placed(Kind.POLICY, "12", "水辺の再生", 1);

	@Test
	void namesACloseMatchWhereEachIsTheOthersBest() {
		assertThat(predicates(pairing(this.nature, this.hills, 0.9), pairing(this.nature, this.waters, 0.6),
				pairing(this.learning, this.hills, 0.5)))
			.startsWith(Predicate.CLOSE_MATCH);
	}

	@Test
	void namesANarrowMatchWhereALowerOneIsNotTheBest() {
		assertThat(predicates(pairing(this.nature, this.hills, 0.9), pairing(this.nature, this.waters, 0.6),
				pairing(this.learning, this.hills, 0.5)))
			.endsWith(Predicate.NARROW_MATCH, Predicate.NARROW_MATCH);
	}

	@Test
	void namesARelatedMatchWhereOneOfTheSameKindIsNotTheBest() {
		assertThat(predicates(pairing(this.nature, this.learning, 0.6), pairing(this.waters, this.learning, 0.5),
				pairing(this.nature, SmallElements.placed(Kind.GOAL, "3", "森を守る", 1), 0.9)))
			.startsWith(Predicate.RELATED_MATCH);
	}

	@Test
	void namesAnExactMatchWhereTheTitlesDifferInWidthAlone() {
		PlacedVector wide = SmallElements.placed(Kind.POLICY, "13", "ＤＸの推進", 1);
		PlacedVector narrow = SmallElements.placed(Kind.POLICY, "14", "DXの推進", 1);

		assertThat(predicates(pairing(wide, narrow, 0.5), pairing(wide, this.hills, 0.9)))
			.startsWith(Predicate.EXACT_MATCH);
	}

	@Test
	void namesWhatIsNotAcceptedARelatedMatchEvenOfTheSameTitle() {
		PlacedVector same = SmallElements.placed(Kind.POLICY, "13", "里山の保全", 1);

		assertThat(predicates(pairing(this.hills, same, 0.4))).containsExactly(Predicate.RELATED_MATCH);
		assertThat(predicates(pairing(this.nature, this.hills, 0.4))).containsExactly(Predicate.RELATED_MATCH);
	}

	/** The predicate of each pair, among all of them. */
	private static List<Predicate> predicates(Pairing... pairings) {
		BestScores best = new BestScores(List.of(pairings));
		return Stream.of(pairings)
			.map((pairing) -> PredicateRule.of(pairing, pairing.tier(Weighting.STANDARD), () -> best.isMutual(pairing)))
			.toList();
	}

	private static Pairing pairing(PlacedVector higher, PlacedVector lower, double score) {
		return new Pairing(higher, lower, score, 1, score, new Rivals(1, score, 0, 1));
	}

}
