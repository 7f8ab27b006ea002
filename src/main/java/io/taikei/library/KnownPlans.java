package io.taikei.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.loader.stored.LoadedPlan;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.model.Theme;
import io.taikei.overlap.OverlapFinder;
import io.taikei.validation.PlanValidator;
import io.taikei.validation.ValidPlan;
import io.taikei.validation.ValidationResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The plans that are in the graph already, to compare others with. They are read back and
 * validated like any plan.
 */
@Component
public class KnownPlans {

	private static final Logger logger = LoggerFactory.getLogger(KnownPlans.class);

	private final LoadedPlans loaded;

	private final PlanValidator validator = new PlanValidator();

	KnownPlans(LoadedPlans loaded) {
		this.loaded = loaded;
	}

	/**
	 * All plans in the graph but the given ones. One that was loaded when the rules were
	 * less strict, and keeps them no longer, is left out: it is told in the log, and goes
	 * on answering questions.
	 */
	public List<ValidPlan> butFor(Collection<PlanId> plans) {
		return this.loaded.ids()
			.stream()
			.filter((plan) -> !plans.contains(plan))
			.flatMap((plan) -> plan(plan).stream())
			.toList();
	}

	/** A plan in the graph; empty where it is none that keeps today's rules. */
	Optional<ValidPlan> plan(PlanId planId) {
		return this.loaded.read(planId).flatMap(this::validated);
	}

	private Optional<ValidPlan> validated(LoadedPlan plan) {
		return switch (this.validator.validate(plan.plan(), plan.sources(), List.of())) {
			case ValidationResult.Valid valid -> Optional.of(valid.plan());
			case ValidationResult.Invalid invalid -> {
				logger.warn(
						"The graph holds {} in a state that no longer is valid; it is not compared until it is loaded again: {}",
						plan.plan().id(), invalid.problems());
				yield Optional.empty();
			}
		};
	}

	/**
	 * The overlaps of plans with each other and with all others, but not between editions
	 * of the same municipality, which are alike anyway.
	 */
	public static List<Overlap> overlaps(List<Theme> themes, List<ValidPlan> plans, List<ValidPlan> others) {
		List<PlanId> ids = Stream.concat(plans.stream(), others.stream()).map((plan) -> plan.plan().id()).toList();
		OverlapFinder finder = new OverlapFinder(themes);
		finder.add(others);
		return finder.add(plans).stream().filter((overlap) -> municipalities(overlap, ids) > 1).toList();
	}

	private static long municipalities(Overlap overlap, List<PlanId> ids) {
		return ids.stream().filter(overlap::isOf).map(PlanId::municipality).distinct().count();
	}

}
