package io.taikei.library;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.GraphPath;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.Compared;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.AccountedPlan;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;
import io.taikei.validation.ValidPlan;

import org.springframework.stereotype.Component;

/**
 * Takes loaded plans that people have corrected by hand, as long as the graph holds what
 * they began with.
 */
@Component
public class PlanCorrections {

	private final LoadedPlans loaded;

	private final PlanLoading loading;

	private final PlanReader reader;

	PlanCorrections(LoadedPlans loaded, PlanLoading loading, PlanReader reader) {
		this.loaded = loaded;
		this.loading = loading;
		this.reader = reader;
	}

	/** A plan as it is loaded; empty where none of this id is. */
	public Optional<AccountedPlan> find(PlanId planId) {
		return this.loaded.read(planId);
	}

	/**
	 * Whether a plan was read from a folder of the server. Once it is corrected, the
	 * folder no longer takes its place.
	 */
	public boolean isOfFolder(PlanId planId) {
		return this.loaded.origin(planId).filter((origin) -> origin.contentHash() != null).isPresent();
	}

	/** What validation says of a corrected plan. */
	public List<ProblemReport> problems(AccountedPlan corrected) {
		return ValidatedPlan.of(corrected).problems();
	}

	/**
	 * Loads a corrected plan; empty where another was loaded meanwhile, or none is any
	 * more.
	 * @param before the plan as it was loaded when somebody began to correct it
	 * @param after the corrected plan
	 * @param dryRun whether only to tell what would change
	 */
	public Optional<PlanIntakeResult> take(AccountedPlan before, AccountedPlan after, boolean dryRun) {
		PlanId planId = before.plan().id();
		return FaultGuard.<Optional<PlanIntakeResult>>result(GraphPath.of(planId), () -> {
			if (!isLoaded(before)) {
				return Optional.empty();
			}
			return dryRun ? Optional.of(ValidatedPlan.of(after).take(this::compared)) : load(before, after);
		}, Optional::of);
	}

	private PlanIntakeResult compared(ValidPlan plan, List<ProblemReport> warnings) {
		return Compared.of(this.loaded.difference(plan), warnings);
	}

	private boolean isLoaded(AccountedPlan plan) {
		return find(plan.plan().id()).filter(plan::equals).isPresent();
	}

	private Optional<PlanIntakeResult> load(AccountedPlan before, AccountedPlan after) {
		// The folder that a plan was read from leaves it alone once something was
		// corrected.
		UnaryOperator<PlanOrigin> origin = before.equals(after) ? UnaryOperator.identity()
				: PlanOrigin::afterCorrection;
		return this.loading.loadIf(() -> isLoaded(before), this.reader.vocabulary(), ValidatedPlan.of(after), origin);
	}

}
