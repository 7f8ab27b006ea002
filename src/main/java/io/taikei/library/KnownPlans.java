package io.taikei.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.GraphPath;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.PlanId;
import io.taikei.source.ReadingFailed;
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
class KnownPlans {

	private static final Logger logger = LoggerFactory.getLogger(KnownPlans.class);

	private final LoadedPlans loaded;

	KnownPlans(LoadedPlans loaded) {
		this.loaded = loaded;
	}

	/** How many editions of a municipality's plan there are. */
	long editions(String municipality) {
		return ids(municipality).count();
	}

	/**
	 * All editions of a municipality's plan. One that was loaded when the rules were less
	 * strict, and keeps them no longer, is left out, as is one that can't be read back:
	 * it is told in the log, and goes on answering questions.
	 */
	List<ValidPlan> of(String municipality) {
		return ids(municipality).flatMap((plan) -> readBack(plan).stream()).toList();
	}

	private Stream<PlanId> ids(String municipality) {
		return this.loaded.ids().stream().filter((plan) -> plan.municipality().equals(municipality));
	}

	/** A plan in the graph; empty where there is none. */
	Optional<ValidatedPlan> plan(PlanId planId) {
		return this.loaded.read(planId).map(ValidatedPlan::of);
	}

	/** Where a plan comes from, as far as one of this id is there. */
	PlanOrigin origin(PlanId planId) {
		return this.loaded.origin(planId).orElse(PlanOrigin.SENT);
	}

	private Optional<ValidPlan> readBack(PlanId planId) {
		try {
			return FaultGuard.over(GraphPath.of(planId), () -> plan(planId)).flatMap(KnownPlans::valid);
		}
		catch (ReadingFailed ex) {
			logger.warn(
					"The graph holds {} in a state that can't be read; it is not compared with other editions until it is loaded again",
					planId);
			return Optional.empty();
		}
	}

	private static Optional<ValidPlan> valid(ValidatedPlan plan) {
		return switch (plan.result()) {
			case ValidationResult.Valid valid -> Optional.of(valid.plan());
			case ValidationResult.Invalid invalid -> {
				logger.warn(
						"The graph holds {} in a state that no longer is valid; it is not compared with other editions until it is loaded again: {}",
						plan.plan().id(), invalid.problems());
				yield Optional.empty();
			}
		};
	}

}
