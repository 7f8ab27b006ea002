package io.taikei.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.taikei.library.comparison.PendingComparisons;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.Loaded;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.LoadReport;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.OverlapReport;
import io.taikei.loader.PlanContent;
import io.taikei.model.PlanId;
import io.taikei.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Loads plans, each as a whole, and what is between them. */
@Component
class PlanLoading {

	private final KnownPlans known;

	private final Loaders loaders;

	private final PendingComparisons comparisons;

	private final TransactionOperations transaction;

	private final LoadingLock lock;

	PlanLoading(KnownPlans known, Loaders loaders, PendingComparisons comparisons, TransactionOperations transaction,
			LoadingLock lock) {
		this.known = known;
		this.loaders = loaders;
		this.comparisons = comparisons;
		this.transaction = transaction;
		this.lock = lock;
	}

	/**
	 * Loads the plan with the links to its other editions: all of it, or nothing where a
	 * step fails. Then it is compared with all others; what fails of that is told, and
	 * stays to be done.
	 */
	Loaded load(Vocabulary vocabulary, PlanContent content, List<ProblemReport> warnings) {
		PlanId id = content.plan().plan().id();
		Loaded loaded = this.lock.hold(() -> {
			queueWhereOther(content);
			return Objects.requireNonNull(this.transaction.execute((status) -> {
				this.loaders.themes().load(vocabulary.themes());
				LoadReport report = this.loaders.plans().load(content);
				return Loaded.of(report, Map.of(), told(warnings, linkEditions(vocabulary, id.municipality())));
			}));
		});
		List<ProblemReport> pending = this.comparisons.workOff(() -> vocabulary).problems();
		return pending.isEmpty() ? loaded.with(counted(id)) : loaded.withWarnings(pending);
	}

	/** Loads a plan alone; it waits to be compared. */
	LoadReport loadAlone(PlanContent content) {
		return this.lock.hold(() -> {
			queueWhereOther(content);
			return this.loaders.plans().load(content);
		});
	}

	/** Links the editions of a municipality's plan, where there are several. */
	PlanIntakeResult.Stored linkEditions(Vocabulary vocabulary, String municipality) {
		return this.loaders.editions().link(vocabulary, municipality, this.known.of(municipality));
	}

	/** A plan that is in the graph as it was read. */
	Loaded unchanged(PlanId plan) {
		return Loaded.of(this.loaders.plans().unchanged(plan), counted(plan), List.of());
	}

	/** Whoever has one of its elements among their best may have so no longer. */
	private void queueWhereOther(PlanContent content) {
		PlanId plan = content.plan().plan().id();
		if (this.loaders.plans().isOtherThan(plan, content.analysis())) {
			this.loaders.queue().queue(plan);
		}
	}

	private Map<String, Long> counted(PlanId plan) {
		OverlapReport.Totals totals = this.loaders.overlaps().totals(plan);
		return Map.of("found", totals.found(), "accepted", totals.accepted());
	}

	private static List<ProblemReport> told(List<ProblemReport> warnings, PlanIntakeResult.Stored editions) {
		return Stream.concat(warnings.stream(), editions.warnings().stream()).toList();
	}

}
