package io.taikei.evaluation.learning;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.taikei.evaluation.DecidedPairs.Standing;
import io.taikei.evaluation.Evaluation.Pair;
import io.taikei.model.ElementId;
import io.taikei.model.Overlap.Tier;
import io.taikei.model.PlanElement.Kind;
import io.taikei.overlap.OverlapFinder.Compared;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.analysis.AnalysedPlan;
import io.taikei.overlap.learned.PairFeatures;

/** Two plans with what is computed of them, of which the decided pairs are taken. */
public final class ComparedPlanPair {

	private final AnalysedPlan one;

	private final AnalysedPlan other;

	private final Map<Pair, Compared> compared = new HashMap<>();

	private final Map<ElementId, Kind> kinds = new HashMap<>();

	/**
	 * Compares them.
	 * @param finder one by the standard
	 */
	public ComparedPlanPair(AnalysedPlan one, AnalysedPlan other, OverlapFinder finder) {
		this.one = one;
		this.other = other;
		finder.withFeatures(one, other)
			.forEach((found) -> this.compared.put(Pair.of(found.overlap().a(), found.overlap().b()), found));
		List.of(one, other)
			.forEach((plan) -> plan.analysed().forEach((element) -> this.kinds.put(element.id(), element.kind())));
	}

	/** The decided pairs of these plans. */
	List<DecidedExample> examples(Collection<Standing> decided) {
		return decided.stream().filter((standing) -> isBetween(standing.pair())).map(this::example).toList();
	}

	private boolean isBetween(Pair pair) {
		return this.kinds.containsKey(pair.a()) && this.kinds.containsKey(pair.b())
				&& !pair.a().plan().equals(pair.b().plan());
	}

	private DecidedExample example(Standing standing) {
		Pair pair = standing.pair();
		Compared found = this.compared.get(pair);
		return new DecidedExample(pair, higher(pair).value(), this.one.id() + " " + this.other.id(),
				(found != null) ? found.features() : PairFeatures.NONE,
				(found != null) ? found.overlap().tier() : Tier.WEAK, standing.accepted());
	}

	private ElementId higher(Pair pair) {
		return (kind(pair.a()).compareTo(kind(pair.b())) <= 0) ? pair.a() : pair.b();
	}

	private Kind kind(ElementId id) {
		return Objects.requireNonNull(this.kinds.get(id));
	}

}
