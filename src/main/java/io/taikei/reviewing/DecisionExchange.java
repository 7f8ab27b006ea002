package io.taikei.reviewing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import io.taikei.loader.decision.DecisionImport;
import io.taikei.loader.decision.LedgerReading;
import io.taikei.loader.stored.LoadedPlans;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Import;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.PlanId;
import io.taikei.query.people.NamedPeople;
import io.taikei.query.review.AcceptedOverlaps;
import io.taikei.review.DecisionFile;
import io.taikei.review.ImportResult;
import io.taikei.review.OnConflict;
import io.taikei.sssom.LedgerSet;
import io.taikei.sssom.LedgerSetWriter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Hands decisions out as mapping sets, and takes files of decisions in. */
@Service
public class DecisionExchange {

	/** What findings call a file without a name. */
	private static final String UNNAMED = "file";

	private final LedgerReading ledger;

	private final AcceptedOverlaps overlaps;

	private final LoadedPlans plans;

	private final DecisionImport intake;

	DecisionExchange(LedgerReading ledger, AcceptedOverlaps overlaps, LoadedPlans plans, DecisionImport intake) {
		this.ledger = ledger;
		this.overlaps = overlaps;
		this.plans = plans;
		this.intake = intake;
	}

	/**
	 * What was decided and computed as SSSOM/TSV: of two plans, of one, or of all. Of
	 * more than two plans, what was computed is told as far as the graph keeps it.
	 * Without the names of reviewers, the file can't be brought back.
	 */
	public byte[] export(@Nullable PlanId from, @Nullable PlanId to) {
		return LedgerSetWriter.of(set((from != null) ? from : to, (from != null) ? to : null));
	}

	private LedgerSet set(@Nullable PlanId from, @Nullable PlanId to) {
		if (from == null) {
			return new LedgerSet(List.of(), named(this.ledger.all()), this.overlaps.of(this.plans.ids()));
		}
		return (to == null || to.equals(from))
				? new LedgerSet(List.of(from), named(this.ledger.of(from)), this.overlaps.of(List.of(from)))
				: new LedgerSet(List.of(from, to), named(this.ledger.between(from, to)),
						this.overlaps.between(from, to));
	}

	private static List<Decision> named(List<Decision> decisions) {
		return NamedPeople.areTold() ? decisions : decisions.stream().map(Decision::unnamed).toList();
	}

	/**
	 * Takes a file of decisions: a mapping set, or the workbook of a comparison.
	 * @param name the file's name; null where it has none
	 * @param by who brings it, and so decides what a workbook holds
	 * @param dryRun whether only to tell what would become of it
	 */
	public ImportResult take(@Nullable String name, byte[] content, Reviewer by, OnConflict onConflict,
			boolean dryRun) {
		DecisionFile file = DecisionFiles.read(Objects.requireNonNullElse(name, UNNAMED), content, by);
		Import now = new Import(by, Instant.now().truncatedTo(ChronoUnit.MILLIS), name, file.set());
		return Retries.of(() -> this.intake.take(file, now, onConflict, dryRun));
	}

}
