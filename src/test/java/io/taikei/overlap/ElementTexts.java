package io.taikei.overlap;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.evaluation.Evaluation.Score;
import io.taikei.model.ElementId;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.overlap.analysis.AnalysedElement;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.analysis.ElementPassage;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.overlap.analysis.Weighting;
import io.taikei.overlap.index.MoreLikeThisPeer;

/**
 * The texts of elements as Lucene reads them, as a peer.
 *
 * @param seeds tells the vocabulary
 * @param context whether an element is read with those above and below it
 */
record ElementTexts(SeedPlans seeds, boolean context) {

	Map<Pair, Score> peer(JudgedTask task) {
		Map<ElementId, String> texts = new HashMap<>(texts(task.from()));
		texts.putAll(texts(task.to()));
		return MoreLikeThisPeer.scores(task.goals(), task.counterparts(),
				(id) -> Objects.requireNonNull(texts.get(id)));
	}

	private Map<ElementId, String> texts(Plan plan) {
		AnalysedPlan analysed = new PlanAnalyser(this.seeds.vocabulary().themes()).analyse(plan);
		Map<ElementId, PlanElement> elements = plan.elements()
			.stream()
			.collect(Collectors.toMap(PlanElement::id, Function.identity()));
		return analysed.analysed().stream().collect(Collectors.toMap(AnalysedElement::id, (element) -> {
			Stream<AnalysedElement> around = this.context && element.kind().compareTo(PlanElement.Kind.GOAL) > 0
					? Stream.concat(analysed.above(element).stream(), analysed.below(element)) : Stream.empty();
			return Stream.concat(Stream.of(element), around)
				.flatMap(
						(read) -> ElementPassage.of(Objects.requireNonNull(elements.get(read.id())), Weighting.STANDARD)
							.stream())
				.map((passage) -> passage.quote().text())
				.collect(Collectors.joining("\n"));
		}));
	}

}
