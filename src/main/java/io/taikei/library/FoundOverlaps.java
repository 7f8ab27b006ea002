package io.taikei.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.model.ElementId;
import io.taikei.model.Overlap;
import io.taikei.model.Plan;
import io.taikei.model.PlanElement;
import io.taikei.model.PlanId;
import io.taikei.overlap.AnalysedPlan;
import io.taikei.overlap.EvidenceFinder;
import io.taikei.overlap.OverlapFinder;
import io.taikei.overlap.PairEvidence;
import io.taikei.overlap.PlanAnalyser;
import io.taikei.source.ReadingFailed;
import io.taikei.validation.ValidPlan;
import io.taikei.vocabulary.Vocabulary;

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
	static List<Overlap> between(Vocabulary vocabulary, List<ValidPlan> plans, List<ValidPlan> others) {
		PlanAnalyser analyser = new PlanAnalyser(vocabulary.themes());
		OverlapFinder finder = new OverlapFinder(vocabulary.frequencies());
		EvidenceFinder evidence = new EvidenceFinder(vocabulary.themes(), vocabulary.frequencies());
		List<ReadPlan> all = Stream.concat(plans.stream(), others.stream())
			.map((plan) -> ReadPlan.of(plan.plan(), analyser))
			.toList();
		List<Overlap> overlaps = new ArrayList<>();
		for (int one = 0; one < plans.size(); one++) {
			for (ReadPlan other : all.subList(one + 1, all.size())) {
				if (!all.get(one).municipality().equals(other.municipality())) {
					overlaps.addAll(all.get(one).overlaps(other, finder, evidence));
				}
			}
		}
		return List.copyOf(overlaps);
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

	/** A plan with what it is about. */
	private record ReadPlan(AnalysedPlan analysed, Map<ElementId, PlanElement> elements) {

		static ReadPlan of(Plan plan, PlanAnalyser analyser) {
			return new ReadPlan(analyser.analyse(plan),
					plan.elements().stream().collect(Collectors.toMap(PlanElement::id, Function.identity())));
		}

		String municipality() {
			return this.analysed.id().municipality();
		}

		List<Overlap> overlaps(ReadPlan other, OverlapFinder finder, EvidenceFinder evidence) {
			PairEvidence reasons = evidence.among(List.of(this.analysed, other.analysed));
			Map<ElementId, PlanElement> both = new HashMap<>(this.elements);
			both.putAll(other.elements);
			return finder.between(this.analysed, other.analysed)
				.stream()
				.map((overlap) -> reasons.explain(overlap, Objects.requireNonNull(both.get(overlap.a())),
						Objects.requireNonNull(both.get(overlap.b()))))
				.toList();
		}

	}

}
