package io.taikei.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.taikei.model.Overlap;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement.Kind;
import io.taikei.model.Successor;
import io.taikei.model.Theme;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.overlap.analysis.PlanAnalyser;
import io.taikei.validation.ValidPlan;

/**
 * Finds what became of the elements of one edition in the next. What the plan file
 * decides comes first; the rest is proposed, among elements of one kind, by titles,
 * overlaps, codes and places. Deterministic.
 */
public final class SuccessionFinder {

	private final PlanAnalyser analyser;

	private final OverlapFinder overlaps;

	/**
	 * A finder that reads elements by a vocabulary.
	 * @param themes the vocabulary
	 * @param frequencies how rare words and themes are
	 */
	public SuccessionFinder(List<Theme> themes, DocumentFrequencies frequencies) {
		this.analyser = new PlanAnalyser(themes);
		this.overlaps = new OverlapFinder(frequencies);
	}

	/**
	 * Compares every edition but the first with the one that its plan file names as its
	 * predecessor; with the edition right before it where that is not among the earlier
	 * ones.
	 * @param editions all editions of one municipality, the oldest first
	 */
	public List<Transition> between(List<ValidPlan> editions) {
		List<Transition> transitions = new ArrayList<>();
		for (int i = 1; i < editions.size(); i++) {
			ValidPlan after = editions.get(i);
			transitions.add(transition(predecessor(after.plan(), editions.subList(0, i)), after));
		}
		return List.copyOf(transitions);
	}

	/** The pairs of elements, what the plan file decides first, then kind by kind. */
	public List<Successor> find(ValidPlan before, ValidPlan after) {
		return transition(before, after).successors();
	}

	private static ValidPlan predecessor(Plan after, List<ValidPlan> earlier) {
		return earlier.stream()
			.filter((plan) -> after.succession() != null && plan.plan().id().equals(after.succession().predecessor()))
			.findFirst()
			.orElseGet(earlier::getLast);
	}

	private Transition transition(ValidPlan earlier, ValidPlan later) {
		Plan before = earlier.plan();
		Plan after = later.plan();
		if (before.id().equals(after.id()) || !before.municipality().code().equals(after.municipality().code())) {
			throw new IllegalArgumentException(
					"%s and %s are not two editions of one municipality".formatted(before.id(), after.id()));
		}
		var decided = new DecidedSuccession(before, after);
		var settled = new ResolvedSuccession(decided);
		var comparison = new TitleAndTextSimilarity(scores(before, after), settled);
		for (Kind kind : Kind.values()) {
			new KindSuccession(before, after, kind, comparison, settled).settle();
		}
		return new Transition(before.id(), after.id(), settled.successors(), decided.problems());
	}

	private Map<String, Double> scores(Plan before, Plan after) {
		return this.overlaps.between(this.analyser.analyse(before), this.analyser.analyse(after))
			.stream()
			.collect(Collectors.toMap(Overlap::id, Overlap::score));
	}

}
