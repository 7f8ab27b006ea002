package io.taikei.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.model.Theme;
import io.taikei.overlap.OverlapFinder;
import io.taikei.source.ReadingFailed;
import io.taikei.validation.ValidPlan;

/**
 * The overlaps of plans that are loaded together. A plan on which the program fails has
 * none, and the others have theirs.
 *
 * @param overlaps the overlaps of all others
 * @param faults why plans have none
 */
record FoundOverlaps(List<Overlap> overlaps, Map<PlanId, ReadingFailed> faults) {

	/**
	 * Finds the overlaps of plans with each other and with all others, but not between
	 * editions of the same municipality, which are alike anyway.
	 */
	static List<Overlap> between(List<Theme> themes, List<ValidPlan> plans, List<ValidPlan> others) {
		OverlapFinder finder = new OverlapFinder(themes);
		finder.know(others);
		return finder.add(plans).stream().filter(FoundOverlaps::isOfTwoMunicipalities).toList();
	}

	/**
	 * Finds those of plans that are loaded together.
	 * @param plans the plans
	 * @param finder finds the overlaps of plans with each other and with all others
	 */
	static FoundOverlaps of(List<ValidPlan> plans, Function<List<ValidPlan>, List<Overlap>> finder) {
		try {
			return new FoundOverlaps(finder.apply(plans), Map.of());
		}
		catch (RuntimeException | Error ex) {
			return leavingOutTheFaulty(plans, finder);
		}
	}

	/** Adds plan after plan, as it shows only so on which of them it fails. */
	private static FoundOverlaps leavingOutTheFaulty(List<ValidPlan> plans,
			Function<List<ValidPlan>, List<Overlap>> finder) {
		List<ValidPlan> sound = new ArrayList<>();
		List<Overlap> overlaps = List.of();
		Map<PlanId, ReadingFailed> faults = new HashMap<>();
		for (ValidPlan plan : plans) {
			PlanId id = plan.plan().id();
			sound.add(plan);
			try {
				overlaps = FaultGuard.over(KnownPlans.path(id), () -> finder.apply(List.copyOf(sound)));
			}
			catch (ReadingFailed ex) {
				sound.removeLast();
				faults.put(id, ex);
			}
		}
		return new FoundOverlaps(overlaps, faults);
	}

	/**
	 * The overlaps of one plan.
	 * @throws ReadingFailed where the program failed on it
	 */
	List<Overlap> of(PlanId plan) {
		ReadingFailed fault = this.faults.get(plan);
		if (fault != null) {
			throw fault;
		}
		return this.overlaps.stream().filter((overlap) -> overlap.isOf(plan)).toList();
	}

	private static boolean isOfTwoMunicipalities(Overlap overlap) {
		return !overlap.a().plan().municipality().equals(overlap.b().plan().municipality());
	}

}
