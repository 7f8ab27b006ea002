package io.taikei.evaluation.learning;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.evaluation.DecidedPairs.Standing;
import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.JudgedOverlapsReader;
import io.taikei.evaluation.JudgedPair;
import io.taikei.model.ElementId;
import io.taikei.model.Initiative;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.Overlap;
import io.taikei.model.Plan;
import io.taikei.model.Policy;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.learned.PairFeature;
import io.taikei.overlap.learned.LearnedRule;
import io.taikei.overlap.learned.LearnedRule.HeldOutBy;
import io.taikei.overlap.learned.LogisticModel.Term;
import io.taikei.overlap.learned.PairFeatures;
import io.taikei.reader.PlanReader;
import io.taikei.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** As if people had decided on the seeds what the judges of four goals say. */
class DecisionLearningTests {

	private static final Path SEEDS = Path.of("seeds");

	private static final Path JUDGED = Path.of("src/test/resources/io/taikei/overlap/overlaps-dev.json");

	private static final Vocabulary VOCABULARY = Vocabulary.read(SEEDS);

	private static final Plan KIYOSE = plan("kiyose");

	private static final Plan NISHITOKYO = plan("nishitokyo");

	private final AnalysedPlan goals = new PlanAnalyser(VOCABULARY.themes()).analyse(KIYOSE);

	private final AnalysedPlan counterparts = new PlanAnalyser(VOCABULARY.themes()).analyse(NISHITOKYO);

	private final OverlapFinder finder = new OverlapFinder(VOCABULARY.frequencies());

	private final List<Overlap> overlaps = this.finder.between(this.goals, this.counterparts);

	private final List<Standing> decided = decided();

	@Test
	void learnsWhatEachFeatureCounts() {
		LearnedRule rule = rule(this.decided);

		assertThat(rule.basis().accepted() + rule.basis().rejected()).isEqualTo(this.decided.size());
		assertThat(rule.basis().plans()).containsExactly("132217-5 132292-3");
		assertThat(rule.model().terms()).extracting(Term::feature).containsExactly(PairFeature.values());
		assertThat(rule.model().terms()).filteredOn((term) -> term.feature() == PairFeature.DISTANCE)
			.allMatch((term) -> term.weight() > 0);
		assertThat(rule.heldOut().by()).isEqualTo(HeldOutBy.ELEMENT);
		assertThat(rule.heldOut().folds()).isEqualTo(4);
		assertThat(rule.heldOut().learned().f1()).isBetween(0.5, 1.0);
	}

	/** The standard is measured as it is where nothing is learnt. */
	@Test
	void measuresTheStandardOnTheSameDecisions() {
		Set<Pair> accepted = this.decided.stream()
			.filter(Standing::accepted)
			.map(Standing::pair)
			.collect(Collectors.toSet());
		Set<Pair> direct = this.overlaps.stream()
			.filter((overlap) -> overlap.tier() == Tier.DIRECT)
			.map((overlap) -> Pair.of(overlap.a(), overlap.b()))
			.filter(this.decided.stream().map(Standing::pair).collect(Collectors.toSet())::contains)
			.collect(Collectors.toSet());
		double right = direct.stream().filter(accepted::contains).count();

		assertThat(rule(this.decided).heldOut().standard().precision()).isEqualTo(right / direct.size());
		assertThat(rule(this.decided).heldOut().standard().recall()).isEqualTo(right / accepted.size());
	}

	@Test
	void makesItsVersionOfTheDecisionsAndNotOfTheirOrder() {
		LearnedRule rule = rule(this.decided);
		List<Standing> another = new ArrayList<>(this.decided.reversed());

		assertThat(rule(another)).isEqualTo(rule);
		another.set(0, new Standing(another.getFirst().pair(), !another.getFirst().accepted()));
		assertThat(rule(another).version()).isNotEqualTo(rule.version());
	}

	@Test
	void learnsNothingFromTooFewDecisions() {
		assertThat(learning(this.decided.subList(0, 20)).rule()).isEmpty();
		assertThat(learning(this.decided.stream().filter(Standing::accepted).toList()).rule()).isEmpty();
	}

	@Test
	void writesARecordOfWhatItLearnt() {
		LearnedRule rule = rule(this.decided);

		assertThat(new String(RuleFile.write(rule), StandardCharsets.UTF_8)).contains(
				"\"version\" : \"" + rule.version(), "\"fit\" : \"logistic regression",
				"\"method\" : \"themes-and-terms-in-context\"", "\"gainLow\"");
	}

	@Test
	void growsSurerWithWhatCounts() {
		LearnedRule rule = rule(this.decided);
		PairFeatures near = new PairFeatures(Map.of(PairFeature.DISTANCE, 0.0));
		PairFeatures far = new PairFeatures(Map.of(PairFeature.DISTANCE, 0.4));

		assertThat(rule.model().likelihood(far)).isGreaterThan(rule.model().likelihood(near));
	}

	private LearnedRule rule(List<Standing> standing) {
		return learning(standing).rule().orElseThrow();
	}

	private DecisionLearning learning(List<Standing> standing) {
		DecisionLearning learning = new DecisionLearning(standing, VOCABULARY.frequencies().version());
		learning.add(new ComparedPlanPair(this.goals, this.counterparts, this.finder));
		return learning;
	}

	/** What is computed as related at least is decided on, and what was judged. */
	private List<Standing> decided() {
		Map<Pair, Double> grades = new JudgedOverlapsReader(KIYOSE, NISHITOKYO).read(JUDGED)
			.pairs()
			.stream()
			.collect(Collectors.toMap((pair) -> Pair.of(pair.goal(), pair.counterpart()), JudgedPair::grade));
		Set<ElementId> goals = grades.keySet().stream().map(Pair::a).collect(Collectors.toSet());
		List<Standing> decided = new ArrayList<>();
		grades.forEach((pair, grade) -> decided.add(new Standing(pair, grade >= JudgedPair.RELEVANT)));
		this.overlaps.stream()
			.filter((overlap) -> overlap.tier().isAtLeast(Tier.RELATED))
			.map((overlap) -> Pair.of(overlap.a(), overlap.b()))
			.filter((pair) -> goals.contains(pair.a()) && !grades.containsKey(pair) && isJudgedKind(pair.b()))
			.forEach((pair) -> decided.add(new Standing(pair, false)));
		decided.sort((one, other) -> one.toString().compareTo(other.toString()));
		return decided;
	}

	private static boolean isJudgedKind(ElementId id) {
		return NISHITOKYO.elements(Policy.class).stream().anyMatch((policy) -> policy.id().equals(id))
				|| NISHITOKYO.elements(Initiative.class).stream().anyMatch((initiative) -> initiative.id().equals(id));
	}

	private static Plan plan(String folder) {
		return new PlanReader(VOCABULARY.themes()).read(SEEDS.resolve(folder)).plan();
	}

}
