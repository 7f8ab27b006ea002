package io.taikei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.taikei.library.FaultGuard;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
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
	 * Finds them.
	 * @param plans the plans
	 * @param finder finds the overlaps of plans with each other and with all others
	 */
	static FoundOverlaps of(List<ReadPlan> plans, Function<List<ValidPlan>, List<Overlap>> finder) {
		try {
			return new FoundOverlaps(finder.apply(plans.stream().map(ReadPlan::plan).toList()), Map.of());
		}
		catch (RuntimeException | StackOverflowError ex) {
			return leavingOutTheFaulty(plans, finder);
		}
	}

	/** Adds plan after plan, as it shows only so on which of them it fails. */
	private static FoundOverlaps leavingOutTheFaulty(List<ReadPlan> plans,
			Function<List<ValidPlan>, List<Overlap>> finder) {
		List<ValidPlan> sound = new ArrayList<>();
		List<Overlap> overlaps = List.of();
		Map<PlanId, ReadingFailed> faults = new HashMap<>();
		for (ReadPlan plan : plans) {
			sound.add(plan.plan());
			try {
				overlaps = FaultGuard.over(plan.folder(), () -> finder.apply(List.copyOf(sound)));
			}
			catch (ReadingFailed ex) {
				sound.removeLast();
				faults.put(plan.id(), ex);
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

}
