package io.taikei.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.taikei.library.PlanIntakeResult.Loaded;
import io.taikei.loader.LoadReport;
import io.taikei.loader.OverlapReport;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.overlap.ThemeTagger;
import io.taikei.validation.ValidPlan;
import io.taikei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads one plan, its overlaps with the plans of all other municipalities and the links
 * to its other editions: all of it, or nothing where one step fails.
 */
@Component
class PlanLoading {

	private final KnownPlans known;

	private final Loaders loaders;

	private final TransactionOperations transaction;

	PlanLoading(KnownPlans known, Loaders loaders, TransactionOperations transaction) {
		this.known = known;
		this.loaders = loaders;
		this.transaction = transaction;
	}

	/**
	 * The longest part, to find the overlaps, comes before the one transaction, should
	 * the database end meanwhile.
	 */
	Loaded load(Vocabulary vocabulary, ValidPlan plan, @Nullable String hash, List<ProblemReport> warnings) {
		List<ValidPlan> others = this.known.butFor(Set.of(plan.plan().id()));
		List<Overlap> overlaps = FoundOverlaps.between(vocabulary, List.of(plan), others);
		return Objects.requireNonNull(
				this.transaction.execute((status) -> write(vocabulary, plan, hash, warnings, others, overlaps)));
	}

	/** A plan that is in the graph as it was read. */
	Loaded unchanged(PlanId plan) {
		return Loaded.of(this.loaders.plans().unchanged(plan), counted(this.loaders.overlaps().totals(plan)),
				List.of());
	}

	private static Map<String, Long> counted(OverlapReport.Totals totals) {
		return Map.of("found", totals.found(), "accepted", totals.accepted());
	}

	private Loaded write(Vocabulary vocabulary, ValidPlan plan, @Nullable String hash, List<ProblemReport> warnings,
			List<ValidPlan> others, List<Overlap> overlaps) {
		PlanId id = plan.plan().id();
		this.loaders.themes().load(vocabulary.themes());
		LoadReport report = this.loaders.plans().load(plan, new ThemeTagger(vocabulary.themes()), hash);
		OverlapReport.Totals totals = this.loaders.overlaps().load(id, overlaps).totals();
		List<ProblemReport> undone = this.loaders.editions()
			.link(vocabulary, id.municipality(), Stream.concat(others.stream(), Stream.of(plan)).toList())
			.warnings();
		return Loaded.of(report, counted(totals), Stream.concat(warnings.stream(), undone.stream()).toList());
	}

}
