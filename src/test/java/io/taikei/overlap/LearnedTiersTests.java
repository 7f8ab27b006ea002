package io.taikei.overlap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.overlap.OverlapFinder.Compared;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.learned.PairFeature;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.learned.LearnedRule.Basis;
import io.taikei.overlap.learned.LearnedRule.HeldOut;
import io.taikei.overlap.learned.LearnedRule.HeldOutBy;
import io.taikei.overlap.learned.LearnedRule.Measures;
import io.taikei.overlap.learned.LogisticModel;
import io.taikei.overlap.learned.LogisticModel.Term;
import io.taikei.overlap.learned.PairFeatures;
import io.taikei.overlap.vector.PlacedPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A learnt rule parts direct pairs from related ones, and changes nothing else. */
class LearnedTiersTests {

	private static final SeedPlans SEEDS = SeedPlans.read();

	private static final AnalysedPlan KIYOSE = SEEDS.analyse(SEEDS.kiyose());

	private static final AnalysedPlan NISHITOKYO = SEEDS.analyse(SEEDS.nishitokyo());

	private static final LearnedRule ALIKE_BY_THEMSELVES = rule(new Term(PairFeature.OWN, 1, 0.3, 0.1));

	private static final List<Overlap> STANDARD = finder(null).between(KIYOSE, NISHITOKYO);

	private static final List<Overlap> LEARNED = finder(ALIKE_BY_THEMSELVES).between(KIYOSE, NISHITOKYO);

	@Test
	void movesPairsBetweenDirectAndRelatedOnly() {
		assertThat(LEARNED).extracting(Overlap::id).isEqualTo(STANDARD.stream().map(Overlap::id).toList());
		assertThat(LEARNED).extracting(Overlap::score).isEqualTo(STANDARD.stream().map(Overlap::score).toList());
		assertThat(ids(LEARNED, Tier.WEAK)).isEqualTo(ids(STANDARD, Tier.WEAK));
		assertThat(LEARNED).filteredOn((overlap) -> overlap.tier() != Tier.WEAK)
			.allMatch((overlap) -> overlap.accepted() == (overlap.parts().own() >= 0.3));
		assertThat(ids(LEARNED, Tier.DIRECT)).isNotEqualTo(ids(STANDARD, Tier.DIRECT)).isNotEmpty();
	}

	@Test
	void saysWhichRuleDecided() {
		assertThat(STANDARD).allMatch((overlap) -> overlap.method().version().equals("4"));
		assertThat(LEARNED).allMatch((overlap) -> overlap.method().version().equals("4+learned-0123456789ab"));
	}

	@Test
	void findsTheSameWhereverItIsAsked() {
		ComparisonSpace space = new ComparisonSpace(SEEDS.vocabulary().themes(), SEEDS.vocabulary().frequencies(),
				ALIKE_BY_THEMSELVES);
		PlacedPlan one = space.place(KIYOSE);
		PlacedPlan other = space.place(NISHITOKYO);
		CounterpartIndex index = new CounterpartIndex(SEEDS.vocabulary().frequencies(), ALIKE_BY_THEMSELVES);
		index.put(KIYOSE);
		index.put(NISHITOKYO);
		List<Overlap> direct = LEARNED.stream().filter(Overlap::accepted).toList();

		assertThat(space.overlaps(one, other, Tier.DIRECT)).isEqualTo(direct);
		assertThat(space.overlaps(one, KIYOSE.elements(), other, Tier.DIRECT))
			.containsExactlyInAnyOrderElementsOf(direct);
		assertThat(index.best(KIYOSE.id(), KIYOSE.elements(), 20)
			.values()
			.stream()
			.flatMap(List::stream)
			.distinct()
			.toList()).isNotEmpty().allMatch(LEARNED::contains);
	}

	@Test
	void looksAtTheFeaturesThatItWasFittedOn() {
		Map<String, PairFeatures> features = finder(null).withFeatures(KIYOSE, NISHITOKYO)
			.stream()
			.collect(Collectors.toMap((compared) -> compared.overlap().id(), Compared::features));

		assertThat(features.keySet()).isEqualTo(STANDARD.stream().map(Overlap::id).collect(Collectors.toSet()));
		assertThat(STANDARD).allSatisfy((overlap) -> {
			PairFeatures pair = Objects.requireNonNull(features.get(overlap.id()));
			assertThat(pair.of(PairFeature.OWN)).isEqualTo(overlap.parts().own());
			assertThat(pair.of(PairFeature.CONTEXT)).isEqualTo(overlap.parts().context());
			assertThat(pair.of(PairFeature.THEMES)).isEqualTo(overlap.parts().themes());
			assertThat(pair.of(PairFeature.SHARE)).isEqualTo(overlap.parts().share());
			assertThat(pair.of(PairFeature.LEAD)).isBetween(0.0, 2.0);
			assertThat(pair.of(PairFeature.DISTANCE) >= 0).isEqualTo(overlap.accepted());
		});
	}

	@Test
	void knowsTheThemeThatFormsOfAdministrationHave() {
		assertThat(SEEDS.vocabulary().themes()).anyMatch((theme) -> theme.id().equals(PairingFeatures.ADMINISTRATION));
	}

	private static Set<String> ids(List<Overlap> overlaps, Tier tier) {
		return overlaps.stream()
			.filter((overlap) -> overlap.tier() == tier)
			.map(Overlap::id)
			.collect(Collectors.toSet());
	}

	private static OverlapFinder finder(@Nullable LearnedRule rule) {
		return new OverlapFinder(SEEDS.vocabulary().frequencies(), rule);
	}

	private static LearnedRule rule(Term term) {
		Measures none = new Measures(0, 0, 0);
		return new LearnedRule("0123456789ab", "example", new LogisticModel(0, List.of(term), 0.5),
				new Basis("themes-and-terms-in-context", "4", "f", 0, 0, List.of()),
				new HeldOut(HeldOutBy.ELEMENT, 10, none, none, 0, 0));
	}

}
