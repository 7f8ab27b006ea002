package io.taikei.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.model.Theme;
import io.taikei.validation.ValidPlan;

/**
 * Finds the thematic overlaps between the elements of different plans, each with its
 * evidence. Deterministic: plans that are added together give the same overlaps, to the
 * last bit, in whatever order.
 */
public final class OverlapFinder {

	private static final Comparator<AnalysedPlan> BY_ID = Comparator.comparing((plan) -> plan.id().toString());

	private final PassageReader reader;

	private final Weighting weighting;

	private final Map<PlanId, AnalysedPlan> plans = new LinkedHashMap<>();

	/**
	 * A finder that knows no plan yet.
	 * @param themes the vocabulary
	 */
	public OverlapFinder(List<Theme> themes) {
		this(themes, Weighting.STANDARD);
	}

	OverlapFinder(List<Theme> themes, Weighting weighting) {
		this.reader = new PassageReader(themes, weighting);
		this.weighting = weighting;
	}

	/**
	 * Makes plans known, to compare others with. What overlaps between them is not asked
	 * for, and not computed.
	 */
	public void know(Collection<ValidPlan> known) {
		known.forEach((plan) -> this.plans.put(plan.plan().id(), this.reader.read(plan.plan())));
	}

	/**
	 * Adds plans, or puts them in the place of earlier versions of them.
	 * @return the overlaps of the added plans with each other and with those known
	 * before; future visions, too general to compare, have none
	 */
	public List<Overlap> add(Collection<ValidPlan> added) {
		know(added);
		Set<PlanId> news = added.stream().map((plan) -> plan.plan().id()).collect(Collectors.toSet());
		List<AnalysedPlan> all = this.plans.values().stream().sorted(BY_ID).toList();
		PlanComparison comparison = new PlanComparison(all, this.reader, this.weighting);
		List<Overlap> overlaps = new ArrayList<>();
		for (int first = 0; first < all.size(); first++) {
			for (int second = first + 1; second < all.size(); second++) {
				if (news.contains(all.get(first).id()) || news.contains(all.get(second).id())) {
					overlaps.addAll(comparison.overlaps(first, second));
				}
			}
		}
		return List.copyOf(overlaps);
	}

}
