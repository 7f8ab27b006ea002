package io.taikei.loader.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.model.PlanId;
import io.taikei.review.DecisionState;
import io.taikei.review.ElementFinder.Found;
import io.taikei.review.ElementFinder;
import io.taikei.review.FiledDecision;
import io.taikei.review.ImportFinding.Kind;
import io.taikei.review.ImportFinding;
import io.taikei.review.OnConflict;
import org.jspecify.annotations.Nullable;

/** Looks at the decisions of a file one by one, before any of them is recorded. */
final class ImportCheck {

	private final States states;

	private final Function<PlanId, ElementFinder> finders;

	/** Those of the ledger that the file has or undoes, by their ids. */
	private final Map<String, Decision> known;

	private final Set<String> ofFile;

	private final Map<PlanId, ElementFinder> elements = new HashMap<>();

	private final Set<String> seen = new HashSet<>();

	private final Set<String> skipped = new HashSet<>();

	private int repeated;

	ImportCheck(States states, Function<PlanId, ElementFinder> finders, Map<String, Decision> known,
			Set<String> ofFile) {
		this.states = states;
		this.finders = finders;
		this.known = known;
		this.ofFile = ofFile;
	}

	/** How many decisions the ledger had, or came before in the file. */
	int repeated() {
		return this.repeated;
	}

	Outcome of(FiledDecision filed, OnConflict onConflict) {
		Decision decision = filed.decision();
		if (!this.seen.add(decision.id()) || this.known.containsKey(decision.id())) {
			return repeated(filed);
		}
		String withdrawn = decision.withdraws();
		if (withdrawn != null && this.skipped.contains(withdrawn)) {
			return skip(decision, List.of());
		}
		if (withdrawn != null && !this.known.containsKey(withdrawn) && !this.seen.contains(withdrawn)) {
			return Outcome.of(ImportFinding.of(filed.place(), Kind.UNKNOWN_DECISION, withdrawn));
		}
		List<ImportFinding> findings = new ArrayList<>();
		Optional<String> a = locate(filed, decision.a(), findings);
		Optional<String> b = (decision.b() != null) ? locate(filed, decision.b(), findings) : Optional.empty();
		boolean missing = a.isEmpty() || (decision.b() != null && b.isEmpty());
		if (missing) {
			return new Outcome(filed.whole() ? Optional.of(decision) : Optional.empty(), false, findings);
		}
		DecisionState state = this.states.of(decision.subject(), a.orElseThrow(), b.orElse(null)).orElseThrow();
		if (!filed.whole() && repeats(decision, state)) {
			this.repeated++;
			return Outcome.NOTHING;
		}
		Optional<ImportFinding> conflict = conflict(filed, state);
		conflict.ifPresent(findings::add);
		if (conflict.isPresent() && onConflict == OnConflict.SKIP) {
			return skip(decision, findings);
		}
		return new Outcome(Optional.of(filed.whole() ? decision : completed(decision, state)), false, findings);
	}

	private Outcome repeated(FiledDecision filed) {
		Decision ledgers = this.known.get(filed.decision().id());
		this.repeated++;
		return (ledgers == null || isSame(ledgers, filed.decision())) ? Outcome.NOTHING
				: Outcome.of(ImportFinding.of(filed.place(), Kind.ALTERED, ledgers.id()));
	}

	/** Whether both say the same, whatever is known of their elements. */
	private static boolean isSame(Decision one, Decision other) {
		return essence(one).equals(essence(other));
	}

	private static List<Object> essence(Decision decision) {
		return List.of(decision.subject(), decision.verdict(), decision.a().id(),
				Optional.ofNullable(decision.b()).map(DecidedEnd::id), decision.by(), decision.at(),
				Optional.ofNullable(decision.note()), Optional.ofNullable(decision.title()));
	}

	private Outcome skip(Decision decision, List<ImportFinding> findings) {
		this.skipped.add(decision.id());
		return new Outcome(Optional.empty(), true, findings);
	}

	/** The id that an end has now; empty, and told, where it is not there. */
	private Optional<String> locate(FiledDecision filed, DecidedEnd end, List<ImportFinding> findings) {
		Optional<Found> found = found(end, this.elements.computeIfAbsent(end.plan(), this.finders));
		if (found.isEmpty()) {
			findings
				.add(ImportFinding.of(filed.place(), filed.whole() ? Kind.NOT_LOADED : Kind.UNKNOWN_ELEMENT, end.id()));
		}
		else if (found.get().changed()) {
			findings.add(ImportFinding.of(filed.place(), Kind.TEXT_CHANGED, end.id(), end.title()));
		}
		return found.map(Found::id);
	}

	private static Optional<Found> found(DecidedEnd end, ElementFinder finder) {
		if (end.id().equals(end.plan().value())) {
			return Optional.of(new Found(end.id(), false)).filter((plan) -> !finder.isEmpty());
		}
		return end.title().isEmpty() ? finder.at(end.id()) : finder.find(end);
	}

	/** Whether the same person has decided the same, and gives no other reason. */
	private static boolean repeats(Decision decision, DecisionState state) {
		return state.standing(decision)
			.filter((last) -> last.agreesWith(decision)
					&& Optional.ofNullable(last.note()).equals(Optional.ofNullable(decision.note())))
			.isPresent();
	}

	/** What stands was not known to whoever decided, unless it is in the same file. */
	private Optional<ImportFinding> conflict(FiledDecision filed, DecisionState state) {
		Decision decision = filed.decision();
		if (decision.verdict() == Verdict.WITHDRAWN) {
			return Optional.empty();
		}
		Optional<Decision> standing = state.standing()
			.filter((last) -> !this.ofFile.contains(last.id()) && !last.agreesWith(decision))
			.filter((last) -> !state.isOfOne(last, decision) || last.at().isAfter(decision.at()));
		if (standing.isPresent()) {
			return Optional.of(ImportFinding.of(filed.place(), Kind.DIFFERENT_DECISION, decision.matter(),
					standing.get().by().name(), standing.get().verdict().name()));
		}
		return state.against(decision.subject(), decision.verdict()).stream().allMatch(this.ofFile::contains)
				? Optional.empty() : Optional.of(ImportFinding.of(filed.place(), Kind.CONTRADICTED, decision.matter()));
	}

	/** With what only the ledger knows of its ends. */
	private static Decision completed(Decision decision, DecisionState state) {
		DecidedEnd b = decision.b();
		DecidedEnd first = completed(decision.a(), state.a());
		DecidedEnd second = (b != null && state.b() != null) ? completed(b, state.b()) : b;
		boolean turned = decision.subject() == Subject.OVERLAP && second != null
				&& first.id().compareTo(second.id()) > 0;
		return new Decision(decision.id(), decision.number(), decision.subject(), decision.verdict(),
				(turned && second != null) ? second : first, turned ? first : second, decision.by(), decision.at(),
				decision.note(), (decision.basis() != null) ? decision.basis() : state.basis(), decision.title(),
				decision.withdraws(), decision.imports());
	}

	/** As it is now, with the text that was decided on where the file tells it. */
	private static DecidedEnd completed(DecidedEnd filed, DecidedEnd now) {
		return new DecidedEnd(now.id(), now.plan(), filed.title().isEmpty() ? now.title() : filed.title(),
				now.parentTitle(), (filed.textHash() != null) ? filed.textHash() : now.textHash(), now.alone());
	}

	/**
	 * What becomes of a decision.
	 *
	 * @param taken what is to be recorded; empty where nothing is
	 * @param skipped whether it is left out for what stands
	 * @param findings what somebody should know
	 */
	record Outcome(Optional<Decision> taken, boolean skipped, List<ImportFinding> findings) {

		static final Outcome NOTHING = new Outcome(Optional.empty(), false, List.of());

		Outcome {
			findings = List.copyOf(findings);
		}

		static Outcome of(ImportFinding finding) {
			return new Outcome(Optional.empty(), false, List.of(finding));
		}

	}

	/** Tells what was decided on a matter. */
	@FunctionalInterface
	interface States {

		Optional<DecisionState> of(Subject subject, String a, @Nullable String b);

	}

}
