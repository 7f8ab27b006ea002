package io.taikei.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.taikei.library.DecidedPlans.Decided;
import io.taikei.library.comparison.PendingComparisons;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.library.result.PlanIntakeResult.Loaded;
import io.taikei.library.result.ProblemReport;
import io.taikei.loader.LoadReport;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.OverlapReport;
import io.taikei.loader.PlanContent;
import io.taikei.loader.rows.PlanOrigin;
import io.taikei.model.PlanId;
import io.taikei.model.Problem;
import io.taikei.model.RuleId;
import io.taikei.text.ProblemMessage;
import io.taikei.validation.ValidPlan;
import io.taikei.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Loads plans, each as a whole, and what is between them. */
@Component
class PlanLoading {

	private final KnownPlans known;

	private final DecidedPlans decisions;

	private final Loaders loaders;

	private final PendingComparisons comparisons;

	private final TransactionOperations transaction;

	private final LoadingLock lock;

	PlanLoading(KnownPlans known, DecidedPlans decisions, Loaders loaders, PendingComparisons comparisons,
			TransactionOperations transaction, LoadingLock lock) {
		this.known = known;
		this.decisions = decisions;
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
	PlanIntakeResult load(Vocabulary vocabulary, ValidatedPlan read, PlanOrigin origin) {
		return load(vocabulary, () -> Optional.of(read), (plan) -> origin).orElseThrow();
	}

	/**
	 * Loads a plan of the graph as somebody made it, unless something has changed; empty
	 * where it has.
	 * @param asExpected is asked when nobody else can load any more
	 * @param origin where it comes from then, by where it came from
	 */
	Optional<PlanIntakeResult> loadIf(BooleanSupplier asExpected, Vocabulary vocabulary, ValidatedPlan read,
			UnaryOperator<PlanOrigin> origin) {
		return load(vocabulary, () -> asExpected.getAsBoolean() ? Optional.of(read) : Optional.empty(),
				(plan) -> origin.apply(this.known.origin(plan)));
	}

	/** Loads a plan of the graph again, with what people have decided on it since. */
	PlanIntakeResult loadAgain(Vocabulary vocabulary, PlanId id) {
		return load(vocabulary, () -> this.known.plan(id), this.known::origin).orElseThrow();
	}

	/** What is read, also from the graph, is read when nobody else writes there. */
	private Optional<PlanIntakeResult> load(Vocabulary vocabulary, Supplier<Optional<ValidatedPlan>> read,
			Function<PlanId, PlanOrigin> origin) {
		VocabularyAnalysis analysis = new VocabularyAnalysis(vocabulary.themes());
		Optional<PlanIntakeResult> result = this.lock.hold(() -> read.get()
			.map((found) -> found
				.take((plan, warnings) -> load(vocabulary, plan, warnings, origin.apply(plan.plan().id()), analysis))));
		return result.map((done) -> (done instanceof Loaded loaded) ? compared(vocabulary, loaded) : done);
	}

	private Loaded compared(Vocabulary vocabulary, Loaded loaded) {
		List<ProblemReport> pending = this.comparisons.workOff(() -> vocabulary).problems();
		return pending.isEmpty() ? loaded.with(counted(new PlanId(loaded.plan()))) : loaded.withWarnings(pending);
	}

	private Loaded load(Vocabulary vocabulary, ValidPlan read, List<ProblemReport> warnings, PlanOrigin origin,
			VocabularyAnalysis analysis) {
		if (isCorrected(read, origin)) {
			return corrected(read);
		}
		Decided decided = this.decisions.of(read);
		PlanContent content = analysis.of(decided.plan(), origin);
		queueWhereOther(content);
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			this.loaders.themes().load(vocabulary.themes());
			LoadReport report = this.loaders.plans().load(content);
			PlanIntakeResult.Stored editions = linkEditions(vocabulary, read.plan().id().municipality());
			return Loaded.of(report, Map.of(),
					Stream.of(warnings, decided.leftOut(), editions.warnings()).flatMap(List::stream).toList());
		}));
	}

	/** Loads a plan alone; it waits to be compared. */
	Loaded loadAlone(ValidPlan read, List<ProblemReport> warnings, PlanOrigin origin,
			Supplier<VocabularyAnalysis> analysis) {
		return this.lock.hold(() -> {
			if (isCorrected(read, origin)) {
				return corrected(read);
			}
			Decided decided = this.decisions.of(read);
			PlanContent content = analysis.get().of(decided.plan(), origin);
			queueWhereOther(content);
			return Loaded.of(this.loaders.plans().load(content), Map.of(), warnings).withWarnings(decided.leftOut());
		});
	}

	/** Links the editions of a municipality's plan, where there are several. */
	PlanIntakeResult.Stored linkEditions(Vocabulary vocabulary, String municipality) {
		return this.loaders.editions().link(vocabulary, municipality, this.known.of(municipality));
	}

	private boolean isCorrected(ValidPlan read, PlanOrigin origin) {
		return origin.yieldsTo(() -> this.known.origin(read.plan().id()));
	}

	/** A plan that stays in the graph as somebody corrected it. */
	private Loaded corrected(ValidPlan read) {
		return unchanged(read.plan().id()).withWarnings(List.of(keptCorrection(read)));
	}

	/** What is told of a folder that a plan was corrected after. */
	static ProblemReport keptCorrection(ValidPlan read) {
		return ProblemReport
			.of(List.of(Problem.of(RuleId.CORRECTED_BY_HAND, read.plan().elements().getFirst().label().source(),
					ProblemMessage.of("plan.corrected", read.plan().id()))))
			.getFirst();
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

}
