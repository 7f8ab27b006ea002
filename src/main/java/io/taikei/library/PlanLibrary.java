package io.taikei.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.taikei.library.PlanIntakeResult.Compared;
import io.taikei.library.PlanIntakeResult.Forgotten;
import io.taikei.loader.PlanLoader;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.PlanId;
import io.taikei.reader.PlanReader;

import org.springframework.stereotype.Component;

/**
 * The one way for plans into the graph and out of it: they are read, validated, and
 * compared with what is there or loaded. Only one at a time loads or forgets. Whatever
 * fails, also where nobody expected it, is a result.
 */
@Component
public class PlanLibrary {

	/** What stands for a folder where the graph is all there is. */
	private static final Path GRAPH = Path.of("graph");

	private final LoadedPlans loaded;

	private final KnownPlans known;

	private final PlanLoading loading;

	private final BatchLoading batches;

	private final PlanLoader loader;

	private final LoadingLock lock;

	PlanLibrary(LoadedPlans loaded, KnownPlans known, PlanLoading loading, BatchLoading batches, PlanLoader loader,
			LoadingLock lock) {
		this.loaded = loaded;
		this.known = known;
		this.loading = loading;
		this.batches = batches;
		this.loader = loader;
		this.lock = lock;
	}

	/**
	 * What loading the plan would change; the graph stays as it is.
	 * @param reader reads it
	 * @param path its folder or plan file
	 */
	public PlanIntakeResult compare(PlanReader reader, Path path) {
		return FaultGuard.result(path, () -> ValidatedPlan.read(reader, path)
			.take((plan, warnings) -> Compared.of(this.loaded.difference(plan), warnings)));
	}

	/**
	 * Loads the plan, its overlaps with the plans of all other municipalities and the
	 * links to its other editions: all of it, or nothing where one step fails. A folder
	 * whose content is in the graph is not read.
	 * @param reader reads it, and knows the vocabulary of themes
	 * @param path its folder or plan file
	 */
	public PlanIntakeResult load(PlanReader reader, Path path) {
		return FaultGuard.result(path, () -> {
			String hash = Files.isDirectory(path) ? new ContentHash(reader.themes()).of(path) : null;
			PlanId known = (hash != null) ? this.loaded.byContentHash().get(hash) : null;
			return (known != null) ? this.loading.unchanged(known)
					: ValidatedPlan.read(reader, path)
						.take((plan, warnings) -> this.lock
							.hold(() -> this.loading.load(reader.vocabulary(), plan, hash, warnings)));
		});
	}

	/**
	 * Loads many plans: each, and then what is between them, so that they answer
	 * questions before their overlaps are found.
	 * @param batch the plans
	 * @param told is told of each step when it is done
	 */
	public void load(PlanBatch batch, Consumer<IntakeStep> told) {
		try {
			this.lock.hold(() -> {
				this.batches.load(batch, told);
				return batch;
			});
		}
		catch (RuntimeException ex) {
			// No step lets anything through, so it was the lock that could not be had.
			batch.plans().forEach((plan) -> told.accept(IntakeStep.of(plan.path().toString(), plan.path(), () -> {
				throw ex;
			})));
		}
	}

	/**
	 * Loads the plans again, as the graph has them, whose keys and words are those of
	 * another version of the analysis of texts: they would not be found by today's.
	 * @param reader knows the vocabulary of themes
	 * @param told is told of each plan
	 */
	public void renew(PlanReader reader, Consumer<IntakeStep> told) {
		List<PlanId> outdated = FaultGuard.result(GRAPH, this.loaded::ofOtherTextVersion, (failure) -> {
			told.accept(new IntakeStep("plans of an earlier version", failure));
			return List.of();
		});
		outdated.forEach((plan) -> told
			.accept(IntakeStep.of("plan %s, again as texts are compared in another way since".formatted(plan),
					KnownPlans.path(plan), () -> this.lock.hold(() -> renewed(reader, plan)))));
	}

	/** Removes a plan from the graph; empty where no such plan is loaded. */
	public Optional<PlanIntakeResult> forget(PlanId planId) {
		return FaultGuard.result(GRAPH,
				() -> this.lock.hold(() -> this.loader.forget(planId).<PlanIntakeResult>map(Forgotten::of)),
				Optional::of);
	}

	private PlanIntakeResult renewed(PlanReader reader, PlanId planId) {
		return this.known.plan(planId)
			.orElseThrow()
			.take((plan, warnings) -> this.loading.load(reader.vocabulary(), plan, null, warnings));
	}

}
