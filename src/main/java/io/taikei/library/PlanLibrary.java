package io.taikei.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.taikei.library.DecidedPlans.Decided;
import io.taikei.library.comparison.PendingComparisons;
import io.taikei.library.result.FaultGuard;
import io.taikei.library.result.GraphPath;
import io.taikei.library.result.IntakeStep;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.Compared;
import io.taikei.library.result.PlanIntakeResult.Forgotten;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.PlanLoader;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;
import io.taikei.validation.ValidPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The one way for plans into the graph and out of it: they are read, validated, and
 * compared with what is there or loaded. Only one at a time loads or forgets. Whatever
 * fails, also where nobody expected it, is a result.
 */
@Component
public class PlanLibrary {

	private static final Logger logger = LoggerFactory.getLogger(PlanLibrary.class);

	private final LoadedPlans loaded;

	private final DecidedPlans decisions;

	private final PlanLoading loading;

	private final BatchLoading batches;

	private final PlanLoader loader;

	private final ComparisonQueue queue;

	private final PendingComparisons comparisons;

	private final PlanReader reader;

	private final LoadingLock lock;

	PlanLibrary(LoadedPlans loaded, DecidedPlans decisions, PlanLoading loading, BatchLoading batches,
			PlanLoader loader, ComparisonQueue queue, PendingComparisons comparisons, PlanReader reader,
			LoadingLock lock) {
		this.loaded = loaded;
		this.decisions = decisions;
		this.loading = loading;
		this.batches = batches;
		this.loader = loader;
		this.queue = queue;
		this.comparisons = comparisons;
		this.reader = reader;
		this.lock = lock;
	}

	/**
	 * What loading the plan would change; the graph stays as it is.
	 * @param reader reads it
	 * @param path its folder or plan file
	 */
	public PlanIntakeResult compare(PlanReader reader, Path path) {
		return FaultGuard.result(path, () -> ValidatedPlan.read(reader, path).take((plan, warnings) -> {
			Decided decided = this.decisions.of(plan);
			return Compared.of(this.loaded.difference(decided.plan()),
					Stream.of(warnings, decided.leftOut(), keptCorrection(path, plan)).flatMap(List::stream).toList());
		}));
	}

	private List<ProblemReport> keptCorrection(Path path, ValidPlan plan) {
		return Files.isDirectory(path) && this.loaded.origin(plan.plan().id()).filter(PlanOrigin::corrected).isPresent()
				? List.of(PlanLoading.keptCorrection(plan)) : List.of();
	}

	/**
	 * Loads the plan and the links to its other editions: all of it, or nothing where one
	 * step fails. Then it is compared with the plans of all other municipalities. A
	 * folder whose content is in the graph is not read, and one whose plan somebody has
	 * corrected by hand is not loaded.
	 * @param reader reads it, and knows the vocabulary of themes
	 * @param path its folder or plan file
	 */
	public PlanIntakeResult load(PlanReader reader, Path path) {
		return FaultGuard.result(path, () -> {
			String hash = Files.isDirectory(path) ? new ContentHash(reader.themes()).of(path) : null;
			PlanId known = (hash != null) ? this.loaded.byContentHash().get(hash) : null;
			return (known != null) ? this.loading.unchanged(known) : this.loading.load(reader.vocabulary(),
					ValidatedPlan.read(reader, path), (hash != null) ? PlanOrigin.ofFolder(hash) : PlanOrigin.SENT);
		});
	}

	/** Loads a plan of the graph again, with what people have decided on it since. */
	public PlanIntakeResult loadAgain(PlanId planId) {
		return FaultGuard.result(GraphPath.of(planId), () -> this.loading.loadAgain(this.reader.vocabulary(), planId));
	}

	/**
	 * Loads many plans: each, and then what is between them, so that they answer
	 * questions before they are compared. Plans in the graph that were analysed in
	 * another way are analysed anew.
	 * @param batch the plans
	 * @param told is told of each step when it is done
	 */
	public void load(PlanBatch batch, Consumer<IntakeStep> told) {
		this.batches.load(batch, told);
	}

	/**
	 * Loads many plans, and leaves them to be compared.
	 * @param batch the plans
	 * @param told is told of each step when it is done
	 */
	public void loadAlone(PlanBatch batch, Consumer<IntakeStep> told) {
		this.batches.loadAlone(batch, told);
	}

	/**
	 * Goes on with what waits in the graph, where no plans are to be loaded.
	 * @param reader knows the vocabulary of themes
	 * @param told is told of each step when it is done
	 */
	public void renew(PlanReader reader, Consumer<IntakeStep> told) {
		this.batches.renew(reader, told);
	}

	/**
	 * Analyses plans anew that an earlier version has loaded, and leaves them to be
	 * compared.
	 * @param reader knows the vocabulary of themes
	 * @param told is told of each step when it is done
	 */
	public void renewAlone(PlanReader reader, Consumer<IntakeStep> told) {
		this.batches.renewAlone(reader, told);
	}

	/**
	 * Removes a plan from the graph; empty where no such plan is loaded. Elements of
	 * others that had one of its elements among their best are compared anew.
	 */
	public Optional<PlanIntakeResult> forget(PlanId planId) {
		Optional<PlanIntakeResult> forgotten = FaultGuard.result(GraphPath.ALL, () -> this.lock.hold(() -> {
			this.queue.release(planId);
			return this.loader.forget(planId).<PlanIntakeResult>map(Forgotten::of);
		}), Optional::of);
		forgotten.ifPresent((result) -> this.comparisons.workOff(this.reader::vocabulary)
			.problems()
			.forEach((problem) -> logger.warn("After plan {} was forgotten: {}", planId, problem.message())));
		return forgotten;
	}

}
