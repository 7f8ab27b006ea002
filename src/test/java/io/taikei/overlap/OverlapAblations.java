package io.taikei.overlap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.evaluation.Evaluation;
import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.Evaluation.Score;
import io.taikei.evaluation.JudgedPair;
import io.taikei.evaluation.Ranking;
import io.taikei.model.ElementId;
import io.taikei.model.Initiative;
import io.taikei.model.PlanElement;
import io.taikei.model.Policy;
import io.taikei.model.Theme;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.Passage;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.MoreLikeThisPeer;
import io.taikei.validation.ValidPlan;

/** Prints the table of docs/overlaps.md: what each part of the method is worth. */
final class OverlapAblations {

	private static final String ROW = "| %-38s | %7s | %5s | %8s | %8s | %5s | %8s |%n";

	private final SeedPlans seeds = SeedPlans.read();

	private OverlapAblations() {
	}

	public static void main(String[] arguments) {
		new OverlapAblations().print();
	}

	private void print() {
		Weighting standard = Weighting.STANDARD;
		System.out.printf(ROW, "", "nDCG@10", "MAP", "F1", "nDCG@10", "MAP", "F1");
		row("the method as it is", finder(this.seeds.vocabulary().themes(), standard));
		row("without context", finder(this.seeds.vocabulary().themes(), Variants.withoutContext(standard)));
		row("without themes", finder(List.of(), Variants.withoutThemes(standard)));
		row("without neighbouring themes",
				finder(this.seeds.vocabulary().themes(), Variants.withoutNeighbours(standard)));
		row("without competition", finder(this.seeds.vocabulary().themes(), Variants.withoutCompetition(standard)));
		row("without doubt in what is inherited",
				finder(this.seeds.vocabulary().themes(), Variants.withoutContradiction(standard)));
		row("without the head of titles", finder(this.seeds.vocabulary().themes(), Variants.withoutHeads(standard)));
		row("without any of these", finder(List.of(),
				Variants.withoutContext(Variants.withoutCompetition(Variants.withoutThemes(standard)))));
		row("Lucene MoreLikeThis", (kind) -> peer(kind, false));
		row("Lucene MoreLikeThis, with context", (kind) -> peer(kind, true));
	}

	private void row(String name, Scores scores) {
		List<String> measures = Stream.<Class<? extends PlanElement>>of(Policy.class, Initiative.class)
			.flatMap((kind) -> measures(scores.of(kind), kind))
			.map("%.3f"::formatted)
			.toList();
		System.out.printf(ROW, Stream.concat(Stream.of(name), measures.stream()).toArray());
	}

	private Stream<Double> measures(Map<Pair, Score> scores, Class<? extends PlanElement> kind) {
		List<Ranking> rankings = Evaluation.rankings(scores, this.seeds.judged(), this.seeds.counterparts(kind));
		Evaluation evaluation = Evaluation.of(rankings);
		return Stream.of(evaluation.ndcg(), evaluation.map(), evaluation.heldOutF1());
	}

	private Scores finder(List<Theme> themes, Weighting weighting) {
		PlanAnalyser analyser = new PlanAnalyser(themes, weighting);
		Map<Pair, Score> scores = Evaluation.scores(new OverlapFinder(this.seeds.vocabulary().frequencies(), weighting)
			.between(analyser.analyse(this.seeds.kiyose().plan()), analyser.analyse(this.seeds.nishitokyo().plan())));
		return (kind) -> scores;
	}

	private Map<Pair, Score> peer(Class<? extends PlanElement> kind, boolean context) {
		List<ElementId> goals = this.seeds.judged().stream().map(JudgedPair::goal).distinct().toList();
		Map<ElementId, String> texts = Stream.of(this.seeds.kiyose(), this.seeds.nishitokyo())
			.flatMap((plan) -> texts(plan, context).entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return MoreLikeThisPeer.scores(goals, this.seeds.counterparts(kind),
				(id) -> Objects.requireNonNull(texts.get(id)));
	}

	private Map<ElementId, String> texts(ValidPlan valid, boolean context) {
		AnalysedPlan plan = this.seeds.analyse(valid);
		Map<ElementId, PlanElement> elements = valid.plan()
			.elements()
			.stream()
			.collect(Collectors.toMap(PlanElement::id, (element) -> element));
		return plan.analysed().stream().collect(Collectors.toMap(AnalysedElement::id, (element) -> {
			Stream<AnalysedElement> around = context && element.kind().compareTo(PlanElement.Kind.GOAL) > 0
					? Stream.concat(plan.above(element).stream(), plan.below(element)) : Stream.empty();
			return Stream.concat(Stream.of(element), around)
				.flatMap((read) -> Passage.of(Objects.requireNonNull(elements.get(read.id())), Weighting.STANDARD)
					.stream())
				.map((passage) -> passage.quote().text())
				.collect(Collectors.joining("\n"));
		}));
	}

	/** Scores of the pairs of a goal and a counterpart of a kind. */
	@FunctionalInterface
	private interface Scores {

		Map<Pair, Score> of(Class<? extends PlanElement> kind);

	}

}
