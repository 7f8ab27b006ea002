package io.taikei.reviewing;

import java.util.List;

import io.taikei.graph.DecisionNode;
import io.taikei.model.DecidedEnd;
import io.taikei.model.Decision;
import io.taikei.model.Decision.Subject;
import io.taikei.model.Decision.Verdict;
import io.taikei.query.people.NamedPeople;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the ledger.
 *
 * @param id identifies it
 * @param number its place in the ledger, from 1
 * @param subject what it is about
 * @param verdict what was decided
 * @param reviewer who decided, by name
 * @param role as what
 * @param decidedAt when, with its offset from UTC
 * @param note why; null where nothing was noted
 * @param a the element as it was then
 * @param b the other element, the place, or the plan as it was then; null where there is
 * none
 * @param title the title that was decided on; null where it is about something else
 * @param score what was computed of the pair then, 0 to 1; null where nothing was
 * @param method what computed it, with its version; null where nothing was computed
 * @param withdraws the id of the decision that it undoes; null where it undoes none
 * @param account what the reviewer signs in with; null where it is not known, or not told
 * @param imports who brought it by files, the last at the end; none where it was decided
 * here
 */
public record DecisionEntry(String id, long number, Subject subject, Verdict verdict, String reviewer, String role,
		String decidedAt, @Nullable String note, End a, @Nullable End b, @Nullable String title, @Nullable Double score,
		@Nullable String method, @Nullable String withdraws, @Nullable String account, List<ImportedBy> imports) {

	public DecisionEntry {
		imports = List.copyOf(imports);
	}

	public static DecisionEntry of(Decision decision) {
		Decision.Basis basis = decision.basis();
		return new DecisionEntry(decision.id(), decision.number(), decision.subject(), decision.verdict(),
				NamedPeople.name(decision.by().name()), decision.by().role(), DecisionNode.localTime(decision.at()),
				decision.note(), End.of(decision.a()), (decision.b() != null) ? End.of(decision.b()) : null,
				decision.title(), (basis != null) ? basis.score() : null,
				(basis != null) ? basis.method().name() + " " + basis.method().version() : null, decision.withdraws(),
				NamedPeople.areTold() ? decision.by().account() : null,
				decision.imports().stream().map(ImportedBy::of).toList());
	}

	/**
	 * That somebody brought it by a file.
	 *
	 * @param importer who did, by name
	 * @param importedAt when, with its offset from UTC
	 * @param file the file's name; null where it has none
	 * @param set the id of the mapping set; null where the file is none
	 */
	public record ImportedBy(String importer, String importedAt, @Nullable String file, @Nullable String set) {

		static ImportedBy of(Decision.Import one) {
			return new ImportedBy(NamedPeople.name(one.by().name()), DecisionNode.localTime(one.at()), one.file(),
					one.set());
		}

	}

	/**
	 * What was decided on.
	 *
	 * @param id its id then
	 * @param title its title then
	 */
	public record End(String id, String title) {

		static End of(DecidedEnd end) {
			return new End(end.id(), end.title());
		}

	}

}
