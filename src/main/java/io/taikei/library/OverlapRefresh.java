package io.taikei.library;

import java.util.Optional;

import io.taikei.library.comparison.ComparisonProgress;
import io.taikei.library.comparison.PendingComparisons;
import io.taikei.library.result.PlanIntakeResult;
import io.taikei.loader.ComparisonQueue;
import io.taikei.loader.FrequencyLoader;
import io.taikei.loader.KeptComparisons;
import io.taikei.loader.LoadingLock;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.loader.stored.StoredFrequencies;
import io.taikei.overlap.analysis.DocumentFrequencies;
import io.taikei.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares all plans anew, by other document frequencies or by another version of the
 * method. Questions are answered meanwhile, and who is interrupted goes on by asking for
 * the same again.
 */
@Component
public class OverlapRefresh {

	private final StoredFrequencies stored;

	private final FrequencyLoader frequencies;

	private final LoadedPlans plans;

	private final ComparisonQueue queue;

	private final KeptComparisons kept;

	private final PendingComparisons comparisons;

	private final LoadingLock lock;

	private final TransactionOperations transaction;

	OverlapRefresh(StoredFrequencies stored, FrequencyLoader frequencies, LoadedPlans plans, ComparisonQueue queue,
			KeptComparisons kept, PendingComparisons comparisons, LoadingLock lock, TransactionOperations transaction) {
		this.stored = stored;
		this.frequencies = frequencies;
		this.plans = plans;
		this.queue = queue;
		this.kept = kept;
		this.comparisons = comparisons;
		this.lock = lock;
		this.transaction = transaction;
	}

	/** What to do where plans come with other frequencies than are in use. */
	public Optional<String> hint(PlanBatch batch) {
		DocumentFrequencies own = batch.vocabulary().content().get().frequencies();
		return this.stored.version()
			.filter((used) -> !own.counts().isEmpty() && !used.equals(own.version()))
			.map((used) -> ("Plans are compared by the document frequencies %s; those of the vocabulary are %s now. "
					+ "To compare all anew by them: taikei overlaps refresh")
				.formatted(used, own.version()));
	}

	/** What to do where not all plans were compared by this version of the method. */
	public Optional<String> methodHint() {
		return this.stored.version()
			.filter((used) -> !isOfThisMethod())
			.map((used) -> ("Not all plans were compared by this version of the method (%s). To compare all anew: "
					+ "taikei overlaps refresh (with --frequencies FILE where the statistic came from a file)")
				.formatted(method()));
	}

	private boolean isOfThisMethod() {
		return this.stored.methodVersion().filter(method()::equals).isPresent();
	}

	private String method() {
		return this.comparisons.method().version();
	}

	/**
	 * Takes other frequencies, unless they are in use by this method, and works off what
	 * waits then.
	 * @param vocabulary the vocabulary with the frequencies; where it has none, those in
	 * use stay
	 * @param all whether to compare all anew where the frequencies are in use already
	 * @param progress is told how far it is
	 */
	public PlanIntakeResult.Stored refresh(Vocabulary vocabulary, boolean all, ComparisonProgress progress) {
		DocumentFrequencies own = vocabulary.frequencies();
		DocumentFrequencies taken = own.counts().isEmpty() ? this.stored.read().orElse(own) : own;
		if (all || !isOfThisMethod() || !this.stored.version().filter(taken.version()::equals).isPresent()) {
			this.lock.hold(() -> {
				// The frequencies come last, so that all waits as soon as they are in
				// use.
				this.plans.ids().forEach(this.queue::queueAlone);
				this.transaction.executeWithoutResult((status) -> {
					this.frequencies.write(taken, this.comparisons.method());
					this.kept.reopenAll();
				});
				return true;
			});
		}
		return this.comparisons.workOff(() -> vocabulary, progress).stored();
	}

}
