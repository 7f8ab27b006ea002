package io.taikei.library;

import java.nio.file.Path;
import java.util.List;

import io.taikei.library.comparison.PendingComparisons;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.PlanLoader;
import io.taikei.loader.ThemeLoader;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.reader.PlanReader;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Libraries of applications of their own, on the database of a test. */
public final class PlanLibraries {

	private PlanLibraries() {
	}

	/** A library that compares by settings of its own. */
	public static PlanLibrary of(ApplicationContext context, PendingComparisons comparisons, PlanReader reader) {
		LoadingLock lock = context.getBean(LoadingLock.class);
		LoadedPlans plans = context.getBean(LoadedPlans.class);
		KnownPlans known = context.getBean(KnownPlans.class);
		PlanLoading loading = new PlanLoading(known, context.getBean(DecidedPlans.class),
				context.getBean(Loaders.class), comparisons, context.getBean(TransactionOperations.class), lock);
		BatchLoading batches = new BatchLoading(plans, known, context.getBean(ThemeLoader.class), loading, comparisons,
				lock);
		return new PlanLibrary(plans, context.getBean(DecidedPlans.class), loading, batches,
				context.getBean(PlanLoader.class), context.getBean(ComparisonQueue.class), comparisons, reader, lock);
	}

	/** Loads all plans of a folder at once. */
	public static void loadAll(PlanLibrary library, PlanReader reader, Path folder) {
		library.load(PlanBatch.of(Path.of("seeds"), reader, List.of(folder)), (step) -> {
		});
	}

}
