package io.taikei.loader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.taikei.cypher.LoadFile;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Import;
import io.taikei.model.Decision.Subject;
import io.taikei.model.PlanId;
import io.taikei.review.DecisionFile;
import io.taikei.review.FiledDecision;
import io.taikei.review.ImportFinding;
import io.taikei.review.ImportResult;
import io.taikei.review.OnConflict;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the decisions of a file into the ledger, with their own reviewers and times: all
 * of them in one transaction, or none.
 */
@Component
public class DecisionImport {

	private final DecisionLedger ledger;

	private final LedgerReading reading;

	private final DecisionLinks links;

	DecisionImport(DecisionLedger ledger, LedgerReading reading, DecisionLinks links) {
		this.ledger = ledger;
		this.reading = reading;
		this.links = links;
	}

	/**
	 * Takes the decisions of a file.
	 * @param by who imports it, when and from where; it is kept with each of them
	 * @param dryRun whether only to tell what would become of it
	 */
	@Transactional
	public ImportResult take(DecisionFile file, Import by, OnConflict onConflict, boolean dryRun) {
		this.links.run(LoadFile.LOCK_DECISIONS, Map.of());
		ImportCheck check = new ImportCheck(this.ledger::state, this.links::finder, known(file), ids(file));
		List<Decision> taken = new ArrayList<>();
		List<ImportFinding> findings = new ArrayList<>(file.findings());
		int skipped = 0;
		for (FiledDecision filed : file.decisions()) {
			ImportCheck.Outcome outcome = check.of(filed.imported(by), onConflict);
			findings.addAll(outcome.findings());
			skipped += outcome.skipped() ? 1 : 0;
			outcome.taken().ifPresent(taken::add);
		}
		boolean refused = findings.stream().anyMatch((finding) -> isHindered(finding, onConflict));
		if (!refused && !dryRun && !taken.isEmpty()) {
			record(taken);
		}
		int recorded = refused ? 0 : taken.size();
		return new ImportResult(recorded, check.repeated(), refused ? 0 : skipped, file.others(), refused, findings);
	}

	private static boolean isHindered(ImportFinding finding, OnConflict onConflict) {
		return switch (finding.kind().level()) {
			case ERROR -> true;
			case CONFLICT -> onConflict == OnConflict.REFUSE;
			case NOTE -> false;
		};
	}

	private Map<String, Decision> known(DecisionFile file) {
		Set<String> asked = file.decisions()
			.stream()
			.flatMap((filed) -> Stream.of(filed.decision().id(), filed.decision().withdraws()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.reading.known(asked).stream().collect(Collectors.toMap(Decision::id, Function.identity()));
	}

	private static Set<String> ids(DecisionFile file) {
		return file.decisions().stream().map((filed) -> filed.decision().id()).collect(Collectors.toSet());
	}

	private void record(List<Decision> decisions) {
		this.links.run(LoadFile.IMPORT_DECISIONS,
				Map.of("rows", decisions.stream().map((decision) -> DecisionRow.of(decision, null)).toList()));
		Set<String> plans = new TreeSet<>();
		decisions.stream()
			.flatMap((decision) -> Stream.of(decision.a(), decision.b()))
			.filter(Objects::nonNull)
			.map(DecidedEnd::plan)
			.map(PlanId::value)
			.forEach(plans::add);
		plans.forEach((plan) -> this.links.carry(new PlanId(plan)));
		this.links.awaitPlaces(decisions.stream()
			.filter((decision) -> decision.subject() == Subject.PLACEMENT || decision.subject() == Subject.NAMING)
			.map((decision) -> decision.a().plan())
			.distinct()
			.toList());
	}

}
