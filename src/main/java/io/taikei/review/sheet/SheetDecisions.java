package io.taikei.review.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Basis;
import io.taikei.model.Decision.Reviewer;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Overlap;
import io.taikei.model.PlanId;
import io.taikei.review.DecisionFile;
import io.taikei.review.FiledDecision;
import io.taikei.review.ImportFinding;
import io.taikei.review.ImportFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Makes decisions of the rows of a sheet. */
final class SheetDecisions {

	/** As long as a note may be that is sent in another way. */
	private static final int LONGEST_NOTE = 2_000;

	private final Reviewer by;

	private final Instant at;

	private final List<FiledDecision> decisions = new ArrayList<>();

	private final List<ImportFinding> findings = new ArrayList<>();

	/** What was decided on a matter before, by its ids. */
	private final Map<List<String>, FiledDecision> before = new HashMap<>();

	/** The first accepted pair of an element in a plan. */
	private final Map<List<String>, String> accepted = new HashMap<>();

	SheetDecisions(Reviewer by, Instant at) {
		this.by = by;
		this.at = at;
	}

	DecisionFile of(List<SheetLine> lines) {
		lines.forEach(this::read);
		this.decisions.forEach(this::checkGap);
		return new DecisionFile(this.decisions, this.findings, 0);
	}

	private void read(SheetLine line) {
		String written = line.text(SheetColumn.VERDICT);
		String note = line.text(SheetColumn.NOTE);
		if (written.isEmpty()) {
			if (!note.isEmpty()) {
				tell(line, SheetColumn.NOTE, Kind.NOTE_ALONE, note);
			}
			return;
		}
		Optional<SheetWord> word = SheetWord.of(written)
			.filter((found) -> found == SheetWord.NONE || !line.text(SheetColumn.OTHER).isEmpty());
		if (word.isEmpty()) {
			tell(line, SheetColumn.VERDICT, Kind.UNKNOWN_WORD, written);
		}
		else if (note.length() > LONGEST_NOTE) {
			tell(line, SheetColumn.NOTE, Kind.MALFORMED, SheetColumn.NOTE.title(), note.substring(0, 20) + "…");
		}
		else if (line.text(SheetColumn.ELEMENT).indexOf(':') < 0 || line.text(SheetColumn.OTHER_PLAN).isEmpty()) {
			tell(line, SheetColumn.VERDICT, Kind.MALFORMED, SheetColumn.ELEMENT.title(),
					line.text(SheetColumn.ELEMENT));
		}
		else {
			add(line, decision(line, word.get(), note.isEmpty() ? null : note));
		}
	}

	private Decision decision(SheetLine line, SheetWord word, @Nullable String note) {
		boolean pair = word != SheetWord.NONE;
		DecidedEnd a = end(line, SheetColumn.ELEMENT, SheetColumn.TITLE, SheetColumn.TEXT);
		PlanId plan = new PlanId(line.text(SheetColumn.OTHER_PLAN));
		DecidedEnd b = pair ? end(line, SheetColumn.OTHER, SheetColumn.OTHER_TITLE, SheetColumn.OTHER_TEXT)
				: new DecidedEnd(plan.value(), plan, "", null, null, false);
		boolean turned = pair && a.id().compareTo(b.id()) > 0;
		return new Decision(UUID.randomUUID().toString(), 0, pair ? Subject.OVERLAP : Subject.NO_COUNTERPART,
				word.verdict(), turned ? b : a, turned ? a : b, this.by, this.at, note, pair ? basis(line) : null, null,
				null);
	}

	private static DecidedEnd end(SheetLine line, SheetColumn id, SheetColumn title, SheetColumn text) {
		String element = line.text(id);
		String hash = line.text(text);
		return new DecidedEnd(element, new PlanId(element.replaceFirst(":.*", "")), line.text(title), null,
				hash.isEmpty() ? null : hash, false);
	}

	private static @Nullable Basis basis(SheetLine line) {
		try {
			return new Basis(Double.parseDouble(line.text(SheetColumn.SCORE)),
					Boolean.parseBoolean(line.text(SheetColumn.ACCEPTED)),
					new Overlap.Method(line.text(SheetColumn.METHOD), line.text(SheetColumn.METHOD_VERSION)));
		}
		catch (NumberFormatException ex) {
			// Nothing was computed of the pair.
			return null;
		}
	}

	private void add(SheetLine line, Decision decision) {
		FiledDecision filed = new FiledDecision(line.cell(SheetColumn.VERDICT), decision, false);
		DecidedEnd a = decision.a();
		String b = (decision.b() != null) ? decision.b().id() : "";
		FiledDecision first = this.before.putIfAbsent(List.of(a.id(), b), filed);
		if (first != null && first.decision().verdict() != decision.verdict()) {
			tell(line, SheetColumn.VERDICT, Kind.CONTRADICTING_ROWS, a.id(), first.place());
		}
		else if (first == null) {
			this.decisions.add(filed);
			if (decision.verdict() == Decision.Verdict.ACCEPTED && decision.b() != null) {
				this.accepted.putIfAbsent(List.of(a.id(), decision.b().plan().value()), filed.place());
				this.accepted.putIfAbsent(List.of(b, a.plan().value()), filed.place());
			}
		}
	}

	/** An element without counterparts has none that is accepted. */
	private void checkGap(FiledDecision filed) {
		DecidedEnd plan = filed.decision().b();
		if (filed.decision().subject() == Subject.NO_COUNTERPART && plan != null) {
			String pair = this.accepted.get(List.of(filed.decision().a().id(), plan.id()));
			if (pair != null) {
				this.findings
					.add(ImportFinding.of(filed.place(), Kind.CONTRADICTING_ROWS, filed.decision().a().id(), pair));
			}
		}
	}

	private void tell(SheetLine line, SheetColumn column, Kind kind, String... details) {
		this.findings.add(ImportFinding.of(line.cell(column), kind, details));
	}

}
