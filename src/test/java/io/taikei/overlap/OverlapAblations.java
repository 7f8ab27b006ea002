package io.taikei.overlap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.evaluation.Evaluation;
import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.Evaluation.Score;
import io.taikei.evaluation.JudgedRanking;
import io.taikei.evaluation.Reliability;
import io.taikei.model.Plan;
import io.taikei.model.PlanId;
import io.taikei.model.Theme;
import io.taikei.overlap.JudgedTask.Result;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.reader.PlanReader;

/**
 * Prints the tables of docs/overlaps.md: how good the overlaps are per city and kind,
 * what each part of the method is worth, and what the likelihoods are worth. Judgements
 * on further cities are given by their files and the folder of their plans.
 */
final class OverlapAblations {

	private final SeedPlans seeds = SeedPlans.read();

	private final List<JudgedTask> tasks = new ArrayList<>(JudgedTask.of(this.seeds));

	private OverlapAblations(List<String> arguments) {
		if (!arguments.isEmpty()) {
			PlanReader reader = new PlanReader(this.seeds.vocabulary().themes());
			Map<String, Plan> plans = new HashMap<>(
					Map.of("kiyose", this.seeds.kiyose().plan(), "nishitokyo", this.seeds.nishitokyo().plan()));
			PlanReader.planFolders(Path.of(arguments.getLast()))
				.forEach((folder) -> plans.put(folder.getFileName().toString(), reader.read(folder).plan()));
			arguments.subList(0, arguments.size() - 1)
				.forEach((file) -> this.tasks.addAll(JudgedTask.read(Path.of(file), plans)));
		}
	}

	public static void main(String[] arguments) {
		new OverlapAblations(List.of(arguments)).print();
	}

	private void print() {
		List<Theme> themes = this.seeds.vocabulary().themes();
		Weighting standard = Weighting.STANDARD;
		List<Result> found = results(finder(themes, standard));
		System.out.printf("| | nDCG@10 (95 %%) | precision | recall | F1 (95 %%) | F1, other city's threshold | "
				+ "direct or related | MoreLikeThis nDCG@10 |%n");
		List<Result> peer = results((task) -> peer(task, true));
		for (int i = 0; i < found.size(); i++) {
			print(found.get(i), found, Evaluation.of(peer.get(i).rankings()));
		}
		System.out.printf("%n| | nDCG@10: %s | mean | F1, other city's threshold: mean |%n",
				this.tasks.stream().map(JudgedTask::name).collect(Collectors.joining(", ")));
		ablation("the method as it is", found);
		ablation("without context", results(finder(themes, Variants.withoutContext(standard))));
		ablation("without themes", results(finder(List.of(), Variants.withoutThemes(standard))));
		ablation("without neighbouring themes", results(finder(themes, Variants.withoutNeighbours(standard))));
		ablation("without competition", results(finder(themes, Variants.withoutCompetition(standard))));
		ablation("without the policy's score", results(finder(themes, Variants.withoutPolicies(standard))));
		ablation("without the focus of the higher", results(finder(themes, Variants.withoutFocus(standard))));
		ablation("without the lead over the next", results(finder(themes, Variants.withoutLead(standard))));
		ablation("without doubt in what is inherited",
				results(finder(themes, Variants.withoutContradiction(standard))));
		ablation("without the head of titles", results(finder(themes, Variants.withoutHeads(standard))));
		ablation("without any of these", results(finder(List.of(),
				Variants.withoutContext(Variants.withoutCompetition(Variants.withoutThemes(standard))))));
		ablation("Lucene MoreLikeThis", results((task) -> peer(task, false)));
		ablation("Lucene MoreLikeThis, with context", peer);
		Reliability reliability = Reliability
			.of(found.stream().flatMap((result) -> result.rankings().stream()).toList());
		System.out.printf("%n| likelihood | pairs | right |%n");
		reliability.bins()
			.forEach((bin) -> System.out.printf("| %.2f | %d | %.2f |%n", bin.likelihood(), bin.pairs(), bin.right()));
		System.out.printf("expected calibration error %.3f%n%n", reliability.error());
		Stream.of(this.tasks.stream().map(JudgedTask::to).distinct().toList())
			.flatMap(List::stream)
			.forEach((plan) -> new OwnPolicy(this.seeds.vocabulary()).print(plan));
	}

	private void print(Result result, List<Result> all, Evaluation peer) {
		Evaluation measured = Evaluation.of(result.rankings());
		System.out.printf("| %s | %.3f (%.2f-%.2f) | %.3f | %.3f | %.3f (%.2f-%.2f) | %.3f | %.3f | %.3f |%n",
				result.task().name(), measured.ndcg(), measured.ndcgInterval().low(), measured.ndcgInterval().high(),
				measured.precision(), measured.recall(), measured.f1(), measured.f1Interval().low(),
				measured.f1Interval().high(), transferred(result, all), measured.relatedPrecision(), peer.ndcg());
	}

	private static void ablation(String name, List<Result> results) {
		double[] ndcg = results.stream().mapToDouble((result) -> Evaluation.of(result.rankings()).ndcg()).toArray();
		System.out.printf("| %s | %s | %.3f | %.3f |%n", name,
				Arrays.stream(ndcg).mapToObj("%.3f"::formatted).collect(Collectors.joining(" | ")),
				Arrays.stream(ndcg).average().orElse(1),
				results.stream()
					.mapToDouble((result) -> transferred(result, results))
					.filter((f1) -> !Double.isNaN(f1))
					.average()
					.orElse(1));
	}

	/** F1 by the threshold that is best for all other cities, of the same kind. */
	private static double transferred(Result result, List<Result> all) {
		List<JudgedRanking> others = all.stream()
			.filter((other) -> other.task().isOtherCityOf(result.task()))
			.flatMap((other) -> other.rankings().stream())
			.toList();
		return others.isEmpty() ? Double.NaN : Evaluation.transferredF1(result.rankings(), others);
	}

	private List<Result> results(Function<JudgedTask, Map<Pair, Score>> method) {
		return this.tasks.stream()
			.map((task) -> new Result(task,
					Evaluation.rankings(method.apply(task), task.judged(), task.counterparts())))
			.toList();
	}

	private Function<JudgedTask, Map<Pair, Score>> finder(List<Theme> themes, Weighting weighting) {
		PlanAnalyser analyser = new PlanAnalyser(themes, weighting);
		Map<PlanId, AnalysedPlan> analysed = new HashMap<>();
		OverlapFinder finder = new OverlapFinder(this.seeds.vocabulary().frequencies(), weighting);
		return (task) -> Evaluation
			.scores(finder.between(analysed.computeIfAbsent(task.from().id(), (id) -> analyser.analyse(task.from())),
					analysed.computeIfAbsent(task.to().id(), (id) -> analyser.analyse(task.to()))));
	}

	private Map<Pair, Score> peer(JudgedTask task, boolean context) {
		return new ElementTexts(this.seeds, context).peer(task);
	}

}
